import { rootRoute } from './root.tsx';
import { deskRoutes } from './routes/desk-routes.tsx';
import { personalRoutes } from './routes/personal-routes.tsx';
import { publicRoutes } from './routes/public-routes.tsx';

export const routeTree = rootRoute.addChildren([...publicRoutes, ...personalRoutes, deskRoutes]);
