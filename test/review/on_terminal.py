"""Runs a program on a pseudo-terminal. Commands come as lines of JSON on stdin, what the program writes goes to stdout as it is.
{"keys": "..."} types, {"size": [columns, rows]} resizes, {"signal": 15} sends a signal. The last line of stderr is JSON:
the program's exit code, and whether the terminal echoes and reads by lines again."""
import fcntl, json, os, pty, select, signal, struct, sys, termios

columns, rows, program = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]


def resize(fd, columns, rows):
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


child, fd = pty.fork()
if child == 0:
    resize(0, columns, rows)
    os.execvp(program[0], program)

pending, watched = b"", [fd, 0]
local = termios.tcgetattr(fd)[3]
while True:
    ready, _, _ = select.select(watched, [], [])
    if fd in ready:
        try:
            local = termios.tcgetattr(fd)[3]
            data = os.read(fd, 65536)
            local = termios.tcgetattr(fd)[3]
        except OSError:
            break
        if not data:
            break
        os.write(1, data)
    if 0 in ready:
        data = os.read(0, 65536)
        if not data:
            watched.remove(0)
            continue
        pending += data
        *lines, pending = pending.split(b"\n")
        for line in lines:
            command = json.loads(line)
            if "keys" in command:
                os.write(fd, command["keys"].encode())
            elif "size" in command:
                resize(fd, *command["size"])
            elif "signal" in command:
                os.kill(child, command["signal"])

_, status = os.waitpid(child, 0)
try:
    local = termios.tcgetattr(fd)[3]
except OSError:
    pass
restored = bool(local & termios.ECHO) and bool(local & termios.ICANON)
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "restored": restored}), file=sys.stderr)
