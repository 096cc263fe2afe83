// Opens GraphiQL on this service, with the ready queries as tabs for whoever comes for the first time.

async function examples() {
  try {
    const response = await fetch('/graphql/examples');
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

const { React, ReactDOM, GraphiQL } = window;
const tabs = (await examples()).map(({ query, variables }) => ({ query, variables }));
const props = {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
  defaultEditorToolsVisibility: true,
  shouldPersistHeaders: false,
};
if (tabs.length > 0) {
  props.defaultTabs = tabs;
  if (!localStorage.getItem('graphiql:tabState')) {
    // GraphiQL takes the first tab's variables from here alone.
    props.variables = tabs[0].variables;
  }
}
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, props));
