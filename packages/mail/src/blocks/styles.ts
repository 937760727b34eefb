/**
 * Inline, because many mail programs drop style sheets. Text and background are left to the reader's program, which
 * knows best what is readable in its dark mode; what has a colour here is readable on white and on near black.
 */
export const styles = {
  body: "margin:0;padding:0;color-scheme:light dark;font-family:'Fira Sans','Segoe UI',Helvetica,Arial,sans-serif;font-size:17px;line-height:1.5",
  column: 'max-width:600px;margin:0 auto;padding:24px 16px;overflow-wrap:break-word',
  // 4.2:1 on white, 4.4:1 on #121212.
  sender: 'margin:0 0 24px;padding:0 0 8px;border-bottom:3px solid #2e8b57;font-weight:600',
  h1: 'margin:0 0 16px;font-size:26px;line-height:1.25;font-weight:600',
  h2: 'margin:24px 0 8px;font-size:20px;line-height:1.3;font-weight:600',
  paragraph: 'margin:0 0 16px',
  facts: 'margin:0 0 16px;padding:0',
  term: 'margin:0;font-weight:600',
  description: 'margin:0 0 4px',
  lastDescription: 'margin:0 0 12px',
  list: 'margin:0 0 16px;padding:0 0 0 24px',
  item: 'margin:0 0 8px',
  note: 'margin:24px 0 16px;padding:2px 0 2px 14px;border-left:4px solid #2e8b57',
  sideLink: 'margin:0 0 16px;font-size:17px',
  buttonTable: 'margin:0 0 20px;border-collapse:separate',
  // Outlook for Windows knows no padding on a link; it takes the alternative of the cell instead.
  buttonCell: 'border-radius:6px;background:#065a2c;border:1px solid #2e8b57;mso-padding-alt:14px 24px',
  // White on #065a2c: 8.4:1.
  button:
    'display:inline-block;padding:14px 24px;mso-padding-alt:0;color:#ffffff;font-weight:600;text-decoration:none;border-radius:6px;background:#065a2c',
  footer: 'margin:32px 0 0;padding:12px 0 0;border-top:1px solid #8a8f94;font-size:15px',
  footerLine: 'margin:0 0 8px',
} as const;
