import { words } from '../words';

/** Seconds as "1:05". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return words.practice.time(Math.floor(whole / 60), String(whole % 60).padStart(2, '0'));
}
