/** Controls, measured contrast, CSS to copy, and every element in light and dark. */
export declare const themeTool: () => HTMLElement;
