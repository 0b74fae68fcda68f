"""A rendered report has the elements that the demo's has, none but those that our own lines make, and every name as its text:
   the HTML of the demo, the HTML of the hostile names, a file of names."""
import collections
import html.parser
import sys

OURS = {"h1", "h2", "h3", "h4", "p", "ul", "li", "strong", "blockquote", "table", "thead", "tbody", "tr", "th", "td"}


class Reader(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.text, self.strange, self.elements = [], [], collections.Counter()
        with open(path, encoding="utf-8") as file:
            self.feed(file.read())

    def handle_starttag(self, tag, attributes):
        attributes = [name for name, _ in attributes if not (tag in ("th", "td") and name == "align")]
        if tag not in OURS or attributes:
            self.strange.append((tag, attributes, self.getpos()))
        self.elements[tag] += 1

    def handle_comment(self, data):
        if data != " ":  # the empty one is ours: it parts what would be an e-mail address
            self.strange.append(("comment", data))

    def handle_data(self, data):
        self.text.append(data)


plain, hostile = Reader(sys.argv[1]), Reader(sys.argv[2])
text = "".join(hostile.text)
names = open(sys.argv[3], encoding="utf-8").read().splitlines()
# A series that another one's name sorts before stands elsewhere, but no line is more or less; sentences may fall together.
few = ("strong", "blockquote", "table", "h1", "h2", "h3", "h4", "tr", "td", "th")
bad = [
    ("elements", hostile.strange[:10]),
    ("names not as written", [name for name in names if name not in text][:10]),
    ("more or fewer than in the demo", [(tag, plain.elements[tag], hostile.elements[tag]) for tag in few if plain.elements[tag] != hostile.elements[tag]]),
]
bad = [(what, found) for what, found in bad if found]
print(*bad, sep="\n", end="\n" if bad else "")
sys.exit(bool(bad) or len(names) < 50)
