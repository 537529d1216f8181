/// <reference types="astro/client" />
/// <reference types="psoas-elements/astro" />
