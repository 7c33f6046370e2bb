import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** A `label` is words for people: another word decides nothing. */
const labels = {
  shouldIgnore: (path) =>
    path.isObjectProperty() && path.node.key.name === 'label' ? 'words, no decision' : undefined,
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'labels', labels)]
