/** Words of work and time that stand in any question, whatever subject's lines hold them too. Lower case, as written. */
export const plainWords: readonly string[] = (
  'one two three four five six seven eight nine ten hundred thousand million percent first second third last next new old long short early late later soon ' +
  'year years month months week weeks day days hour hours minute minutes seconds today tomorrow night morning daily weekly nightly ' +
  'project projects team teams manager managers colleague colleagues boss engineer engineers developer developers senior junior career ' +
  'change changed changes changing start started starting begin ask asks asked asking answer answers say says said decide decided choose chose chosen ' +
  'read reading write writing learn learning understand follow several whole everybody everyone nobody ' +
  'big small high higher low quick quickly fast good bad wrong right best better worse real really ' +
  'help try tried happen stay stop keep kept fix fixed notice see sees saw show shows goes going gone turn turned'
).split(' ');
