# What the writers share: the same county, and a way to make files one by one so that one that fails is said and the others are made.
import base64, json, os, sys

with open(os.path.join(os.path.dirname(__file__), "schools.json"), encoding="utf-8") as file:
    county = json.load(file)
headers, rows = county["headers"], county["rows"]
picture = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def make_all(files):
    out = sys.argv[1]
    os.makedirs(out, exist_ok=True)
    for name, make in files.items():
        try:
            make(os.path.join(out, name))
        except Exception as error:
            print(f"{name}: {error!r}"[:200], file=sys.stderr)
