/** The path that a Markdown link names; as it stands where it is no valid URL. */
export function decodedTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
