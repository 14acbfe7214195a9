/** How the names of bodies end; a room, a hall or a centre may as well be what is built. */
const bodyEnd = /([处科室股局委办厅]|部门|单位|中心)(?:牵头|负责|配合)?$/u;
const officeEnd = /[处科股局委](?:牵头|负责|配合)?$/u;

/**
 * 新建学校3所（规划科、督导室）: names in a bracket that say who does it. They do not where `counted`,
 * what the number in front of the bracket counts, is of their kind (3个专科（儿科、骨科）).
 */
export function areOffices(items: readonly string[], counted: string): boolean {
  return (
    items.some((item) => officeEnd.test(item)) &&
    items.every((item) => {
      const end = bodyEnd.exec(item)?.[1];
      return end !== undefined && !counted.includes(end);
    })
  );
}
