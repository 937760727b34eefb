import { Outlet } from '@tanstack/react-router';

export function DeskEventFrame() {
  return <Outlet />;
}
