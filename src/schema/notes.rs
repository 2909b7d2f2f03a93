//! A sentence on each key, for hovering in an editor and for the manual.

use std::sync::LazyLock;

use crate::file_names;
use crate::read;

use super::document::Document;

/// The group of documents, the whole path of the key, and the sentence. Keys of `facts` have the same sentence for every
/// kind, unless the kind has a group of its own.
pub const NOTES: &[(&str, &str, &str)] = &[
    ("fener", "title", "The campaign's name: one for all languages, or one for each."),
    (
        "fener",
        "base_url",
        "The address of the published site. Sitemap, feeds, posters and links to share need it.",
    ),
    ("fener", "languages", "The campaign's languages. The first one is its own."),
    (
        "fener",
        "languages[].code",
        "A BCP 47 code, such as `ro`, `sr-Latn` or `ar`: the name of the texts in this language.",
    ),
    ("fener", "languages[].name", "The language's own name for itself. CLDR's is used without it."),
    ("fener", "languages[].fallback", "The languages that stand in for a missing text, in order."),
    ("fener", "theme", "A folder below `themes/`; `fener` is built in."),
    (
        "fener",
        "exit_url",
        "The harmless page of another site to which \"leave this page\" leads: one, or one for each language.",
    ),
    (
        "fener",
        "safety",
        "For pages that do not set it themselves: `exit` shows \"leave this page\", `notice` a sentence on traces.",
    ),
    (
        "fener",
        "discreet",
        "Gives pages a neutral title and icon in lists of tabs and histories, and leaves out pictures of link previews.",
    ),
    (
        "fener",
        "share_cards",
        "Draws a picture with the title for link previews in chats, for each page without \"leave this page\".",
    ),
    ("fener", "country", "ISO 3166-1 code of the country in which short numbers work."),
    ("fener", "timezone", "IANA name. The country's own is used if it has one."),
    ("fener", "region", "The campaign's word for a region, such as \"county\" or \"raion\"."),
    ("fener", "emergency", "Numbers that every page shows, however old their confirmation is."),
    ("fener", "freshness", "Days since a helpline was last confirmed."),
    ("fener", "freshness.warn", "From this age on, the editor is warned."),
    ("fener", "freshness.label", "From this age on, the card says when it was last checked."),
    ("fener", "freshness.block", "From this age on, the number is withheld everywhere."),
    ("fener", "budgets", "The largest sizes of pages, in bytes."),
    (
        "fener",
        "budgets.twin",
        "A light version. 14,000 bytes fit into the first flight of a connection.",
    ),
    ("fener", "budgets.landing", "A poster's landing page."),
    ("fener", "budgets.page", "A full page with its style and script, pictures apart."),
    ("fener", "budgets.script", "The script of a full page."),
    ("fener", "menu", "Folders below `content/`, in the order of the menu."),
    (
        "facts",
        "map",
        "In `content/regions/facts.yaml` alone: regions of the map that have no page.",
    ),
    ("facts", "map[].name", "The region's name."),
    ("facts", "map[].tile", "Its column and row on the map."),
    (
        "fener",
        "minify",
        "Minifies pages further. Only for a program that was built with the feature `minify`.",
    ),
    (
        "theme",
        "colours",
        "Colours: six hexadecimal digits in quotes, or a mixture of others, such as `band 70%, black 30%`.",
    ),
    (
        "theme",
        "dark",
        "The colours that are others in dark mode. Their mixtures are made of those in `colours`.",
    ),
    ("theme", "radius", "The radius of corners in pixels, from 0 to 28."),
    (
        "theme",
        "fonts",
        "Fonts of readers' systems, the first one that is there; for all texts, for paper, or for one script.",
    ),
    ("theme", "fonts.text", "For all scripts without fonts of their own."),
    ("theme", "fonts.print", "For posters and strips."),
    (
        "theme",
        "logo",
        "The campaign's logo, an SVG of the folder `themes`; in the header, on posters, and as icon.",
    ),
    ("theme", "logo.file", "Its path: `themes/logo.svg`."),
    (
        "theme",
        "logo.alt",
        "The words instead of it, one for each language; left out if it says no more than the campaign's name.",
    ),
    (
        "theme",
        "drawing",
        "The drawing on the home page: `lantern`, `none`, or an SVG of the folder `themes`.",
    ),
    (
        "theme",
        "replaces",
        "Built-in stylesheets that the campaign's theme replaces on purpose: `css/card.css`.",
    ),
    (
        "front-matter",
        "title",
        "The heading of the page, and its name in lists. Without it there is no page.",
    ),
    (
        "front-matter",
        "description",
        "A sentence below the title, in search results and in link previews.",
    ),
    ("front-matter", "sms", "The words of an SMS to share the page; its address is added."),
    (
        "front-matter",
        "slug",
        "The page's part of the address in this language: lower-case letters, digits and hyphens.",
    ),
    ("front-matter", "keywords", "Words that people search for and the text lacks."),
    ("front-matter", "draft", "Keeps the text from being published."),
    ("front-matter", "publish_on", "The day from which the text is published."),
    ("front-matter", "expire_on", "The day from which it is not published any more."),
    (
        "front-matter",
        "safety",
        "`exit` shows \"leave this page\", `notice` a sentence on traces, `none` neither.",
    ),
    (
        "front-matter",
        "translation",
        "The stamp of a translation; `fener translate stamp` writes it.",
    ),
    ("front-matter", "translation.from", "The code of its source's language."),
    (
        "front-matter",
        "translation.state",
        "A machine's translation is marked, and its critical parts are withheld.",
    ),
    ("front-matter", "translation.by", "The role of the translator or reviewer, not a name."),
    ("front-matter", "translation.on", "The day of the comparison."),
    (
        "front-matter",
        "translation.blocks",
        "Short hashes of the source's blocks at that time. They are not written by hand.",
    ),
    ("assets", "files", "The files of this folder that have a credit or a focus point."),
    ("assets", "files[].file", "The name of a file in this folder: `bus.jpg`."),
    (
        "assets",
        "files[].credit",
        "Its author and licence, shown with it: one text, or one for each language.",
    ),
    (
        "assets",
        "files[].focus",
        "The point that stays in view where the picture is cropped, in percent from the left and from the top: `30% 40%`.",
    ),
    ("facts", "topics", "Folders below `content/topics/`, whose pages list this one."),
    ("facts", "order", "The place in lists: the smallest first."),
    ("facts", "pinned", "Before all others in lists."),
    (
        "facts",
        "sources",
        "Where what the page says comes from: names of pages below `content/sources/`, or keys and values.",
    ),
    ("facts", "sources[].source", "A folder below `content/sources/`."),
    ("facts", "sources[].title", "The title of a document that has no page."),
    ("facts", "sources[].url", "Its web address."),
    ("facts", "sources[].opened", "`yes` when a person has opened the address."),
    ("facts", "sources[].supports", "The part of the page that it supports, for readers."),
    ("facts", "sources[].facts", "The keys of this file that it supports."),
    ("facts", "status", "`active` once the number is confirmed."),
    ("facts", "channels", "The ways to reach the helpline, in the order to try them."),
    ("facts", "channels[].type", "The kind of channel."),
    ("facts", "channels[].number", "The number in quotes, for calls and messages."),
    ("facts", "channels[].url", "The web address of a form or chat."),
    ("facts", "channels[].opened", "`yes` when a person has opened the address."),
    ("facts", "channels[].address", "The e-mail address."),
    ("facts", "channels[].account", "The name of the account of a messenger."),
    ("facts", "channels[].works_from", "ISO 3166-1 codes of the countries from which it works."),
    ("facts", "channels[].cost", "The cost of a call."),
    (
        "facts",
        "hours",
        "Opening hours as OpenStreetMap writes them: `24/7`, `Mo-Fr 08:00-16:00`, or `unknown`.",
    ),
    ("facts", "timezone", "IANA name of the time zone of its hours."),
    ("facts", "languages", "The languages spoken, as BCP 47 codes."),
    ("facts", "minimum_age", "In years."),
    ("facts", "maximum_age", "In years."),
    ("facts", "interpretation_services", "Interpreters are at hand."),
    ("facts", "anonymous", "Callers need not say their name."),
    ("facts", "shares_with_police", "It passes on what callers say to the police."),
    ("facts", "regions", "Folders below `content/regions/`."),
    ("facts helpline", "regions", "`all`, or folders below `content/regions/`."),
    ("facts", "emergency", "Always shown, and never out of date: 112 and the like."),
    ("facts", "assured", "The last confirmation; `fener helplines confirm` writes it."),
    ("facts", "assured.on", "Its day, as far as it is known."),
    ("facts", "assured.by", "The way in which it was confirmed."),
    (
        "facts",
        "assured.published_by",
        "The printed or official source, for readers: one name, or one for each language.",
    ),
    ("facts", "assured.source", "A note for editors. It is never published."),
    ("facts", "code", "ISO 3166-2 code of the region."),
    ("facts poster", "code", "3 to 5 digits that no poster ever had."),
    ("facts", "municipalities", "Their names."),
    ("facts", "hotspots", "Names of places where risks are known."),
    ("facts", "helplines", "Folders below `content/helplines/`, the nearest first."),
    ("facts", "help_points", "Places where people get help in person."),
    ("facts", "help_points[].organisation", "A folder below `content/organisations/`."),
    ("facts", "help_points[].place", "The place, for readers."),
    ("facts", "help_points[].phone", "Its number."),
    ("facts", "help_points[].hours", "Its opening hours."),
    ("facts", "tile", "Column and row on the map of regions, each from 1 to 20."),
    ("facts", "for", "The ages that the guide is for."),
    ("facts", "for.minimum_age", "In years."),
    ("facts", "for.maximum_age", "In years."),
    ("facts", "countries", "ISO 3166-1 codes of the countries in which readers are."),
    ("facts", "updated", "The day on which the guide was last reviewed."),
    ("facts", "place", "Where it hangs, for those who hang it."),
    ("facts", "region", "A folder below `content/regions/`."),
    ("facts", "leads_to", "The page that its code leads to: `guides/job-abroad`."),
    ("facts", "organisations", "Those that agreed to be named at its foot."),
    ("facts", "size", "The paper."),
    (
        "facts",
        "sheets",
        "What is printed: posters and strips, or leaflets and cards with the text of the page that the code leads to.",
    ),
    (
        "facts",
        "scan_distance_cm",
        "The distance from which its code is scanned; if left out, as far as the sheet allows, at most 150.",
    ),
    ("facts", "printed", "What a printer printed."),
    ("facts", "printed.on", "The day."),
    ("facts", "printed.copies", "The number of copies."),
    ("facts", "visits", "The days on which the mobile centre is there."),
    ("facts", "visits[].on", "The day."),
    ("facts", "visits[].from", "When it opens, in quotes."),
    ("facts", "visits[].to", "When it closes, in quotes; after midnight it is the next day."),
    ("facts", "organisation", "A folder below `content/organisations/`."),
    ("facts", "example", "It only shows what a stop looks like, and says so."),
    ("facts", "url", "The web address."),
    (
        "facts",
        "opened",
        "`yes` when a person has opened the address; others are shown as text, with a caution.",
    ),
    ("facts", "email", "The e-mail address."),
    ("facts", "phone", "The number, in quotes."),
    ("facts", "role", "Its part in the campaign."),
    ("facts", "approved", "It agreed that posters and the home page name it."),
    (
        "facts organisation",
        "logo",
        "A picture in its folder, shown in place of its name on paper and on the home page if `approved` is `true`.",
    ),
    ("facts project", "status", "Whether it is still going on."),
    ("facts", "from", "The first day, as far as it is known."),
    ("facts", "to", "The last day, as far as it is known."),
    ("facts", "donor", "A folder below `content/organisations/`."),
    ("facts", "executing_agency", "A folder below `content/organisations/`."),
    ("facts", "partners", "Folders below `content/organisations/`."),
    ("facts", "coverage", "Folders below `content/regions/`."),
    ("facts", "type", "The kind of work."),
    ("facts", "changed_details", "Names, places and details of the story are changed."),
    ("facts", "consent", "The signed consent of the person whose story it is."),
    ("facts", "consent.form_ref", "The number of the form in your files."),
    ("facts", "consent.date", "The day on which it was signed."),
    ("facts", "consent.scope", "What was agreed to: `website`."),
    ("facts", "consent.withdraw_by", "How the person can withdraw it."),
    ("facts", "date", "The day, as far as it is known."),
    ("facts", "audience", "The readers that the resource is for."),
    ("facts", "year", "The year of its publication."),
    ("facts", "publisher", "A folder below `content/organisations/`."),
    ("facts source", "publisher", "The name that the document gives."),
    ("facts", "file", "A file in this folder."),
];

/// The sentence on a key; empty if there is none.
pub fn note(document: Document, path: &str) -> &'static str {
    let find = |group: &str| NOTES.iter().find(|(of, key, _)| *of == group && *key == path);
    let own = find(&document.name()).or_else(|| find(group(document)));
    own.map(|(_, _, note)| *note)
        .or_else(|| colour(document, path))
        .unwrap_or_else(|| font(document, path))
}

/// The group of documents that most sentences are for.
pub fn group(document: Document) -> &'static str {
    match document {
        Document::Settings => "fener",
        Document::Theme => "theme",
        Document::FrontMatter => "front-matter",
        Document::AssetNotes => "assets",
        Document::Facts(_) | Document::SectionFacts => "facts",
    }
}

/// The comment on a colour in the built-in `theme.yaml`, or for a colour of dark mode on the one in light mode.
fn colour(document: Document, path: &str) -> Option<&'static str> {
    static TOKENS: LazyLock<String> = LazyLock::new(|| {
        let file = read::built_in_theme_file(file_names::THEME_TOKENS);
        file.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).unwrap_or_default()
    });
    let (section, name) = path.split_once('.')?;
    if document != Document::Theme || !["colours", "dark"].contains(&section) {
        return None;
    }
    let line = TOKENS.lines().find(|line| line.trim().starts_with(&format!("{name}:")))?;
    // The digits of a colour are in quotes; its comment is after two spaces.
    line.split_once("  # ").map(|(_, comment)| comment.trim())
}

fn font(document: Document, path: &str) -> &'static str {
    let is_font = document == Document::Theme && path.starts_with("fonts.");
    if is_font { "For the languages of this script." } else { "" }
}
