import 'film-review-elements/define';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app';

hydrateRoot(document.getElementById('app')!, <App />);
