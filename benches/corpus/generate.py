#!/usr/bin/env python3
"""Writes a campaign of any size, in Fener's idiom or a peer's, ready to be built.

    generate.py --docs 2817 --out DIR --flavor fener          # 9,990 texts in four languages

The same arguments give the same bytes. All flavors hold the same words, links, topics and gaps; only the
idiom differs: where files stand, how links are written, what stands in front matter.

A document has 300 to 900 words: four to seven headings, two lists or more, a table, a quotation, three links to other
documents, and in four of ten a picture. It has five of forty topics. Each language but the first lacks 15 % of them.
A translation has the blocks, links and numbers of its source.
"""
import argparse
import json
import shutil
from datetime import date, timedelta
from pathlib import Path
from random import Random

from words import INTERFACE, LANGUAGES, PLACES, SECTIONS, TOPICS, VOCABULARY

HERE = Path(__file__).parent
GAPS = 0.15
SINGULAR = {"helplines": "helpline", "regions": "region", "guides": "guide", "stories": "story", "news": "note"}
ORDER = list(LANGUAGES)


def phrase_of(key, lang):
    return INTERFACE[key][ORDER.index(lang)]


def quoted(text):
    """A string that YAML, TOML and JSON all read alike."""
    return json.dumps(text, ensure_ascii=False)


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


class Document:
    """What is true of a document in every language."""

    def __init__(self, seed, section, number):
        dice = Random(f"{seed} document {section} {number}")
        self.section = section
        self.slug = f"{SINGULAR[section]}-{number:05d}-{dice.choice(PLACES)}"
        self.topics = dice.sample(TOPICS, 5)
        self.place = dice.choice(PLACES)
        self.date = date(2020, 1, 1) + timedelta(days=dice.randrange(2400))
        self.picture = dice.randrange(8) if dice.random() < 0.4 else None
        self.phone = f"+355 6{dice.randint(7, 9)} {dice.randint(20, 79)} {dice.randrange(1000):03d} {dice.randrange(100):02d}"
        self.hours = dice.choice(["24/7", "Mo-Fr 08:00-16:00", "Mo-Su 09:00-21:00"])


class Writer:
    """Makes one text in one language, and counts its words.

    The words are drawn for each language, everything else is drawn from `seed` and so the same in all.
    """

    def __init__(self, seed, lang):
        self.dice, self.word_dice = Random(seed), Random(f"{seed} {lang}")
        self.words, self.count = VOCABULARY[lang].split(), 0
        self.comma, self.question = LANGUAGES[lang][3:]

    def phrase(self, least, most):
        words = self.word_dice.choices(self.words, k=self.dice.randint(least, most))
        self.count += len(words)
        text = " ".join(words)
        return text[0].upper() + text[1:]

    def sentence(self, link=None):
        words = self.phrase(7, 15).split(" ")
        mark = self.dice.choice(["**", "*", "", "", "", ""])
        middle = self.dice.randrange(2, len(words) - 2)
        words[middle] = f"{mark}{words[middle]}{mark}"
        if self.dice.random() < 0.4:
            words[middle - 1] += self.comma
        if link:
            words.append(link)
        return " ".join(words) + (self.question if self.dice.random() < 0.1 else ".")

    def paragraph(self, least, most, link=None):
        count = self.dice.randint(least, most)
        linked = self.dice.randrange(count)
        return " ".join(self.sentence(link if at == linked else None) for at in range(count))

    def items(self, bullet):
        return "\n".join(bullet(at) + self.phrase(4, 10) for at in range(self.dice.randint(3, 6)))

    def table(self):
        rows = [[self.phrase(1, 2) for _ in range(3)], ["---", "---", "--:"]]
        rows += [[self.phrase(1, 3), self.phrase(2, 4), str(self.dice.randint(2, 90))] for _ in range(self.dice.randint(3, 5))]
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)

    def body(self, links, picture):
        goal = self.dice.randint(300, 860)
        blocks = [self.paragraph(2, 4, links[0])]
        if picture is not None:
            blocks.append(f"![{self.phrase(2, 4)}]({picture})")
        parts = ["bullets", "table", "quotation", "numbers"] + self.dice.choices(["words", "bullets", "deeper"], k=self.dice.randint(0, 3))
        self.dice.shuffle(parts)
        for at, part in enumerate(parts, start=1):
            blocks += [f"## {self.phrase(2, 5)}", self.paragraph(1, 3, links[at] if at < 3 else None)]
            match part:
                case "bullets":
                    blocks.append(self.items(lambda _: "- "))
                case "numbers":
                    blocks.append(self.items(lambda at: f"{at + 1}. "))
                case "table":
                    blocks.append(self.table())
                case "quotation":
                    blocks.append(f"> {self.paragraph(1, 2)}")
                case "deeper":
                    blocks += [f"### {self.phrase(2, 4)}", self.paragraph(1, 2), self.items(lambda _: "- ")]
            while self.count < goal * at / len(parts) - 25:
                blocks.append(self.paragraph(2, 4))
        return "\n\n".join(blocks) + "\n"


class Campaign:
    """All documents, and which language has which."""

    def __init__(self, docs, langs, seed):
        self.langs, self.seed = langs, seed
        counts = {section: int(docs * share) for section, share in SECTIONS.items()}
        counts["guides"] += docs - sum(counts.values())
        self.documents = [Document(seed, section, n) for section, count in counts.items() for n in range(count)]

    def has(self, document, lang):
        return lang == self.langs[0] or Random(f"{self.seed} gap {lang} {document.slug}").random() >= GAPS

    def title(self, document, lang):
        return Writer(f"{self.seed} title {document.slug}", lang).phrase(3, 7)

    def texts(self, lang, link, picture):
        """Each text of a language: its document, title, description, body. `link` and `picture` write addresses."""
        here = [document for document in self.documents if self.has(document, lang)]
        titles = {document.slug: self.title(document, lang) for document in here}
        everywhere = [document for document in here if all(self.has(document, other) for other in self.langs)]
        for document in here:
            writer = Writer(f"{self.seed} text {document.slug}", lang)
            description = writer.phrase(8, 18) + "."
            targets = Random(f"{self.seed} links {document.slug}").choices(everywhere, k=3)
            links = [f"[{titles[to.slug]}]({link(to)})" for to in targets]
            number = document.picture
            yield document, titles[document.slug], description, writer.body(links, None if number is None else picture(number))

    def cards(self, lang):
        """The three helplines that stand at the foot of the peers' pages."""
        helplines = [each for each in self.documents if each.section == "helplines" and self.has(each, lang)]
        return [{"name": self.title(each, lang), "phone": each.phone, "hours": each.hours} for each in helplines[:3]]


def write_fener(campaign, out):
    first = campaign.langs[0]
    languages = "".join(
        f"  - {{code: {lang}, name: {LANGUAGES[lang][0]}{'' if lang == first else f', fallback: [{first}]'}}}\n"
        for lang in campaign.langs
    )
    title = ", ".join(f"{lang}: {quoted(phrase_of('campaign', lang))}" for lang in campaign.langs)
    put(out / "fener.yaml", f"title: {{{title}}}\nbase_url: https://example.org/\ncountry: AL\nlanguages:\n{languages}")
    shutil.copytree(HERE / "static/img", out / "content/img")
    for document in campaign.documents:
        put(out / "content" / document.section / document.slug / "facts.yaml", facts(document))
    for lang in campaign.langs:
        head = f"title: {quoted(phrase_of('campaign', lang))}\ndescription: {quoted(phrase_of('promise', lang))}"
        put(out / f"content/{lang}.md", f"---\n{head}\n---\n")
        for section in [*SECTIONS, "topics"]:
            put(out / f"content/{section}/{lang}.md", f"---\ntitle: {quoted(phrase_of(section, lang))}\n---\n")
        for topic in TOPICS:
            put(out / f"content/topics/{topic}/{lang}.md", f"---\ntitle: {quoted(topic)}\n---\n")
        link = lambda to, lang=lang: f"../../{to.section}/{to.slug}/{lang}.md"
        for document, title, description, body in campaign.texts(lang, link, lambda number: f"../../img/{number}.svg"):
            head = f"---\ntitle: {quoted(title)}\ndescription: {quoted(description)}\n---\n\n"
            put(out / "content" / document.section / document.slug / f"{lang}.md", head + body)


def facts(document):
    lines = [f"topics: [{', '.join(document.topics)}]"]
    match document.section:
        case "helplines":
            number = document.phone.replace(" ", "")
            lines += [
                "status: active",
                f'channels:\n  - {{type: voice, number: "{number}", works_from: [AL], cost: free}}',
                f'hours: "{document.hours}"',
                "timezone: Europe/Tirane\nlanguages: [sq]\nregions: all",
                "assured: {on: 2026-11-01, by: operator, source: generated}",
            ]
        case "regions":
            lines.append(f"code: AL-{int(document.slug.split('-')[1]) % 12 + 1:02d}")
        case "stories":
            lines.append("consent: {form_ref: G-1, date: 2026-01-01, scope: website, withdraw_by: letter}\nchanged_details: true")
        case "news":
            lines.append(f"date: {document.date}")
    return "\n".join(lines) + "\n"


def peer_head(document, title, description):
    lines = [f"title: {quoted(title)}", f"description: {quoted(description)}", f"date: {document.date}",
             f"topics: [{', '.join(document.topics)}]", f"place: {document.place}"]
    if document.section == "helplines":
        lines += [f"phone: {quoted(document.phone)}", f"hours: {quoted(document.hours)}"]
    return "---\n" + "\n".join(lines) + "\n---\n\n"


def write_peer(campaign, out, flavor, link):
    shutil.copytree(HERE / flavor, out, dirs_exist_ok=True)
    shutil.copytree(HERE / "static", out / "static")
    for lang in campaign.langs:
        for document, title, description, body in campaign.texts(lang, link, lambda number: f"/img/{number}.svg"):
            put(out / "content" / lang / document.section / f"{document.slug}.md", peer_head(document, title, description) + body)


def write_hugo(campaign, out):
    write_peer(campaign, out, "hugo", lambda to: f'{{{{< relref "/{to.section}/{to.slug}.md" >}}}}')
    config = [f'baseURL = "https://example.org/"\ndefaultContentLanguage = "{campaign.langs[0]}"\n[taxonomies]\ntopic = "topics"\n'
              '[outputs]\nhome = ["html", "rss"]\nsection = ["html"]\ntaxonomy = ["html"]\nterm = ["html"]\npage = ["html"]\n'
              "[services.rss]\nlimit = 20\n[markup.tableOfContents]\nstartLevel = 2\nendLevel = 3\n"]
    for weight, lang in enumerate(campaign.langs, start=1):
        name, direction, locale = LANGUAGES[lang][:3]
        config.append(f'[languages.{lang}]\nweight = {weight}\nlabel = "{name}"\nlocale = "{locale}"\ndirection = "{direction}"\n'
                      f'title = {quoted(phrase_of("campaign", lang))}\ncontentDir = "content/{lang}"\n')
        put(out / f"i18n/{lang}.toml", "".join(f"[{key}]\nother = {quoted(phrase_of(key, lang))}\n" for key in INTERFACE))
        put(out / f"content/{lang}/_index.md", f"---\ntitle: {quoted(phrase_of('campaign', lang))}\n---\n")
        for section in SECTIONS:
            put(out / f"content/{lang}/{section}/_index.md", f"---\ntitle: {quoted(phrase_of(section, lang))}\n---\n")
    put(out / "hugo.toml", "\n".join(config))
    put(out / "data/cards.json", json.dumps({lang: campaign.cards(lang) for lang in campaign.langs}, ensure_ascii=False))


def write_eleventy(campaign, out):
    write_peer(campaign, out, "eleventy", lambda to: f"../{to.section}/{to.slug}.md")
    for lang in campaign.langs:
        put(out / f"content/{lang}/{lang}.11tydata.json", json.dumps({"lang": lang, "layout": "document.njk", "document": True}))
    site = {
        "url": "https://example.org",
        "sections": list(SECTIONS),
        "langs": [{"code": lang, "name": LANGUAGES[lang][0], "dir": LANGUAGES[lang][1]} for lang in campaign.langs],
        "words": {lang: {key: phrase_of(key, lang) for key in INTERFACE} for lang in campaign.langs},
        "cards": {lang: campaign.cards(lang) for lang in campaign.langs},
    }
    put(out / "_data/site.json", json.dumps(site, ensure_ascii=False))


FLAVORS = {"fener": write_fener, "hugo": write_hugo, "eleventy": write_eleventy}


def generate(flavor, docs, out, langs=("sq", "en", "sr", "ar"), seed="1"):
    """Writes a campaign into `out`, which must not be there yet, and says how many texts it has."""
    out.mkdir(parents=True)
    campaign = Campaign(docs, list(langs), seed)
    FLAVORS[flavor](campaign, out)
    return sum(campaign.has(document, lang) for lang in langs for document in campaign.documents)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--docs", type=int, required=True, help="documents in the first language: 2817 give 10,000 texts")
    parser.add_argument("--langs", default=",".join(ORDER))
    parser.add_argument("--seed", default="1")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--flavor", choices=FLAVORS, required=True)
    asked = parser.parse_args()
    print(generate(asked.flavor, asked.docs, asked.out, asked.langs.split(","), asked.seed), "texts in", asked.out)


if __name__ == "__main__":
    main()
