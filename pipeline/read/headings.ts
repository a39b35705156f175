/** The headings above the place reached, outermost first. A heading closes those of its own level and deeper. */
export class Headings {
  private levels: number[] = [];
  /** Shared by all passages between two headings. */
  above: readonly string[] = [];

  enter(level: number, text: string): void {
    let keep = 0;
    while (keep < this.levels.length && this.levels[keep]! < level) keep++;
    this.levels = [...this.levels.slice(0, keep), level];
    this.above = [...this.above.slice(0, keep), text];
  }

  /** What stands above a heading of that level. */
  aboveLevel(level: number): readonly string[] {
    let keep = 0;
    while (keep < this.levels.length && this.levels[keep]! < level) keep++;
    return keep === this.above.length ? this.above : this.above.slice(0, keep);
  }
}
