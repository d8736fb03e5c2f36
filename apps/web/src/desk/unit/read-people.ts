/** Lines of a table as a spreadsheet copies them: a name and an address, parted by a tab, a comma or blanks. */
export function readPeople(text: string): { name: string; email: string }[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, name, email] = /^\s*([^\t,，;；@]+?)[\t,，;； ]+([^\s,，;；]+@[^\s,，;；]+)/.exec(line) ?? [];
    return name && email ? [{ name, email }] : [];
  });
}
