/** Words that frame a question and tell nothing of what is asked. */
const FRAME: ReadonlySet<string> = new Set((
  'a an and any are as at be been but by can could did do does done ever for from give given go had has have he her him his how i if in is it its '
  + 'just let me more my no not of on one or our out please she should so some tell than that the their them then there these they this those time to '
  + 'us was we were what when where which who whom why will with would you your yourself u ur about an example describe explain'
).split(' '));

/** Whether words only frame a question, such as "can you" or "tell me about"; so do none at all. */
export function isFrame(words: string): boolean {
  return words.split(' ').every((word) => word === '' || FRAME.has(word));
}
