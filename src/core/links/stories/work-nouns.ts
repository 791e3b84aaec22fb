/** Words for things that any system has, and for amounts: they do not tell one project from another. Lower case, as written. */
export const workNouns: readonly string[] = (
  'message messages event events data record records job jobs request requests thing things system systems service services load traffic volume throughput app application applications ' +
  'solution approach architecture component components library tool item items piece entry entries row rows row batch task tasks process processing call calls input output user users customer ' +
  'customers client clients tenant tenants consumer consumers producer producers merchant merchants vendor vendors partner partners receiver sender receivers senders other others rest everyone ' +
  'everybody anyone anybody nobody others production prod server servers machine machines database databases db queue queues topic pipeline pipelines code feature features library package module ' +
  'case cases peak rate per second seconds minute minutes hour hours day days week weeks month months year years night nightly time times today now then again later end half middle total ' +
  'amount number numbers figure figures size ten twenty fifty hundred thousand million billion double twice triple once ask asked asks aske know knew known see seen notice noticed mean means ' +
  'sure certain really simply just exactly simple simpler good bad slow fast big small large huge single noisy heavy actual real true main whole own original technical sentence word words ' +
  'picture overview would could should may might can first last next previous earlier sooner later solution team teams people person engineer engineers company stop keep kept keeps make made ' +
  'grow grows grew growing lost nothing sent send sends sending receive received run runs running work works worked working use used using get gets got go goes went come comes came put take took give gave say said tell told ' +
  'happen happens happened happening change changed changes something somebody someone side sides part parts way ways'
).split(' ');

/** Words for what one project works with, as people ask about it. Lower case, as written. */
export const projectNouns: readonly string[] = (
  'reading readings tap taps region regions lab labs device devices sensor sensors account accounts shop shops seller sellers supplier suppliers operator operators payment payments mail mails email ' +
  'emails booking bookings update updates invoice invoices file files document documents trip trips ride rides parcel parcels shipment shipments'
).split(' ');
