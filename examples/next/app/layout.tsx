import type { ReactNode } from 'react';

export const metadata = { title: 'The Last Ferry (2021)', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
