// Starts the explorer.

import { searchBox } from './search-box.js';
import { start } from './router.js';
import home from './views/home.js';
import search from './views/search.js';
import contender from './views/contender.js';
import testbed from './views/testbed.js';
import paper from './views/paper.js';
import compare from './views/compare.js';
import table from './views/table.js';
import ranking from './views/ranking.js';
import contradictions from './views/contradictions.js';
import unknown from './views/unknown.js';

const VIEWS = { '': home, search, contender, testbed, paper, compare, table, ranking, contradictions };

document.getElementById('search').append(searchBox());
start(VIEWS, unknown);
