import { Outlet } from '@tanstack/react-router';

export function DeskFrame() {
  return <Outlet />;
}
