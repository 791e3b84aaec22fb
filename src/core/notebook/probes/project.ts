/** A project under all the names it goes by. */
export interface Project {
  /** As the first round that tells of it calls it; as its story is called where none does. */
  readonly name: string;
}
