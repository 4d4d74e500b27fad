type Frame = { command: string; headers: Record<string, string>; body: string };

/** A STOMP server in memory, in place of the browser's WebSocket: it keeps what it was sent. */
export class StompServer {
  static readonly lines: StompServer[] = [];
  readonly sent: Frame[] = [];
  readonly protocol = 'v12.stomp';
  binaryType = 'arraybuffer';
  bufferedAmount = 0;
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onclose: ((event: { code: number; reason: string; wasClean: boolean }) => void) | null = null;
  onerror: (() => void) | null = null;

  constructor() {
    StompServer.lines.push(this);
    setTimeout(() => {
      this.readyState = 1;
      this.onopen?.();
    });
  }

  send(data: string) {
    const [head = '', body = ''] = data.replace(/\0$/, '').split('\n\n');
    const [command = '', ...lines] = head.split('\n');
    const headers: Record<string, string> = {};
    for (const line of lines) {
      const cut = line.indexOf(':');
      headers[line.slice(0, cut)] = line.slice(cut + 1);
    }
    this.sent.push({ command, headers, body });
    if (command === 'CONNECT') this.frame('CONNECTED', { version: '1.2', 'heart-beat': '0,0' });
  }

  /** Sends an event to whoever subscribed. */
  tell(event: object) {
    const subscription = this.sent.find(({ command }) => command === 'SUBSCRIBE')?.headers.id ?? '';
    this.frame('MESSAGE', { subscription, 'message-id': '1' }, JSON.stringify(event));
  }

  frame(command: string, headers: Record<string, string>, body = '') {
    const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}`);
    const data = `${[command, ...lines].join('\n')}\n\n${body}\0`;
    setTimeout(() => this.onmessage?.({ data }));
  }

  /** The line breaks, or the client hangs up. */
  close(code = 1006) {
    this.readyState = 3;
    this.onclose?.({ code, reason: '', wasClean: false });
  }

  asked(destination = '/app/ask'): unknown[] {
    return this.sent
      .filter(({ command, headers }) => command === 'SEND' && headers.destination === destination)
      .map(({ body }) => JSON.parse(body) as unknown);
  }
}
