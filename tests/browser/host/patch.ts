/** Puts a method of ours in the place of a mock's; `make` gets the one that stood there. */
export const patch = <T extends object, K extends keyof T>(prototype: T, name: K, make: (original: T[K]) => T[K]): void => {
  prototype[name] = make(prototype[name]);
};
