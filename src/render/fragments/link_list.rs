//! Links in a sentence, with the separators of the reader's language.

use crate::markdown::escape;
use crate::render::html::Html;
use crate::render::localizer::Localizer;
use crate::render::view::Link;

/// Links as a sentence lists them: "a, b and c".
pub fn links(localizer: &Localizer, links: &[Link]) -> Html {
    listed(localizer, links, |link, out| {
        out.push_str("<a href=\"");
        escape(&link.url, out);
        out.push('"');
        language(link, out);
        out.push('>');
        escape(&link.title, out);
        out.push_str("</a>");
    })
}

/// The titles of links as a sentence lists them, in bold letters.
pub fn titles(localizer: &Localizer, links: &[Link]) -> Html {
    listed(localizer, links, |link, out| {
        out.push_str("<b");
        language(link, out);
        out.push('>');
        escape(&link.title, out);
        out.push_str("</b>");
    })
}

fn listed(localizer: &Localizer, links: &[Link], write: impl Fn(&Link, &mut String)) -> Html {
    let titles: Vec<&str> = links.iter().map(|link| link.title.as_str()).collect();
    let separators = localizer.separators(&titles);
    let mut out = String::new();
    for (at, link) in links.iter().enumerate() {
        if let Some(separator) = at.checked_sub(1).and_then(|before| separators.get(before)) {
            escape(separator, &mut out);
        }
        write(link, &mut out);
    }
    out.into()
}

/// The language and direction of a title that is borrowed from another language.
fn language(link: &Link, out: &mut String) {
    for (name, value) in [("lang", link.lang.as_deref()), ("dir", link.dir)] {
        if let Some(value) = value {
            out.push_str(&format!(" {name}=\""));
            escape(value, out);
            out.push('"');
        }
    }
}
