import '../../styles/index.css';
import { hydrateRoot } from 'react-dom/client';
import { galleryPages } from './pages.tsx';

const Page = galleryPages[document.documentElement.dataset.page ?? ''];
if (Page) hydrateRoot(document.body, <Page />);
