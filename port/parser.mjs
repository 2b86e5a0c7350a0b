// What the bundle of the parser holds.
export { parser } from "@lezer/python";
