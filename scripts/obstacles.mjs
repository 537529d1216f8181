/** What stands in the way of a release, first things first, each with its remedy. */

const isAddress = (url) => /^(git\+)?https:\/\/[^\s/]+\/\S+/.test(url ?? '');

/**
 * @param {object} state
 * @param {{ version: string, repository?: string | { url?: string } }} state.own package.json
 * @param {boolean} state.isPublished whether it goes to the registry
 * @param {string} state.uncommitted what git has to say of the working copy
 * @param {string} state.changes CHANGELOG.md
 * @param {boolean} state.canSign whether this machine can sign for the repository
 * @returns {string[]}
 */
export const obstacles = ({ own, isPublished, uncommitted, changes, canSign }) =>
  [
    !isAddress(own.repository?.url) &&
      'package.json names no repository, and the registry takes provenance for none. Add "repository": { "type": "git", "url": "git+https://…" }, with the address of the repository whose CI publishes.',
    uncommitted !== '' && 'there are changes that are not committed.',
    !new RegExp(`^## ${own.version.replaceAll('.', '\\.')}( |$)`, 'm').test(changes) &&
      `CHANGELOG.md says nothing of ${own.version}.`,
    isPublished &&
      /^## .*\(unreleased\)/m.test(changes) &&
      `CHANGELOG.md still calls ${own.version} unreleased; give it its day.`,
    isPublished && !canSign && 'provenance needs a CI that can sign for this repository; publish from there.',
  ].filter(Boolean);
