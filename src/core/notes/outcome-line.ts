/** The outcome that a line gives ("**Verdict:** Rejected (by phone)"), without what stands in brackets; null for any other. */
export function outcomeIn(line: string): string | null {
  if (line.length > longestLine || !/[:：–-]/.test(line)) return null;
  const found = /^[\s*_]{0,6}(?:final |overall )?(verdict|outcome|results?|status|decision|结果)[ \t]*[*_]{0,3}[ \t]*(?:[:：]|[–-])[ \t]*[*_]{0,3}[ \t]*([^\r\n]{2,80})$/i.exec(line);
  if (found === null) return null;
  const words = (found[2] ?? '').replace(/[(（][^)）]{0,80}[)）]?/g, ' ').replace(/[*_]/g, '').replace(/[.!。\s]{1,40}$/, '').trim();
  const trusted = /^(?:verdict|outcome)$/i.test(found[1] ?? '') && words.split(/\s+/).length <= mostWords;
  return words !== '' && (trusted || (known.test(words) && words.split(/\s+/).length <= mostWords)) ? words : null;
}

/** A verdict takes no longer line. */
const longestLine = 160;
const mostWords = 7;

/** How rounds end. "Rejected the plan" is a result of something else. */
const known =
  /^(?:(?:not )?(?:selected|rejected|hired|cleared|passed|accepted|shortlisted|moved (?:on|forward)|progressed|advanced)\b(?! (?:the|a|an|our|my|all|it|by (?:the )?(?:team|customer))\b)|failed$|no[- ]hire|(?:strong |lean )?hire\b|offer(?:ed)?\b|ghosted|waiting|awaiting|pending|on hold|in progress|withdrawn|withdrew|next round|通过|挂|拒|没过|已拿|offer)/i;
