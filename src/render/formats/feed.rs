//! The news of a language as an Atom feed (RFC 4287); it needs `base_url`.

use crate::i18n::Value;
use crate::markdown::escape;
use crate::model::{LangId, Page, PageData, PageKind, Route};
use crate::render::renderer::Renderer;

/// The maximum number of entries in a feed.
const MAX_ENTRIES: usize = 20;

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    let languages = renderer.site.campaign.languages.ids();
    routes.extend(
        languages.filter(|lang| renderer.site.has_feed(*lang)).map(|lang| Route::Feed { lang }),
    );
}

/// The newest news. Atom wants a day of each (RFC 4287, 4.2.15): one whose day is unknown counts from the first that it
/// can be, and one without a date is not in the feed.
pub fn render(renderer: &Renderer, lang: LangId) -> Vec<u8> {
    let site = &renderer.site;
    let mut news: Vec<(crate::model::Date, &Page)> = site
        .pages_of(PageKind::News)
        .filter(|page| page.own(lang).is_some())
        .filter_map(|page| match &page.kind {
            PageData::News(news) => Some((news.date?.first_day()?, page)),
            _ => None,
        })
        .collect();
    news.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.id.cmp(&b.1.id)));
    news.truncate(MAX_ENTRIES);
    let absolute = |route: Route| route.absolute(site).unwrap_or_default();
    let title = renderer
        .localizer(lang)
        .format("feed-title", &[("site", Value::Text(site.campaign.title(lang).to_owned()))]);
    let updated = news.first().map_or(site.date, |(date, _)| *date);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str(&format!(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        site.code(lang)
    ));
    element("title", &title, &mut out);
    element("id", &absolute(Route::Feed { lang }), &mut out);
    out.push_str(&format!("<link rel=\"self\" href=\"{}\"/>\n", absolute(Route::Feed { lang })));
    element("updated", &format!("{updated}T00:00:00Z"), &mut out);
    out.push_str("<author>");
    element("name", site.campaign.title(lang), &mut out);
    out.push_str("</author>\n");
    for (date, page) in news {
        let text = page.text(lang);
        let address = absolute(Route::Page { page: page.id, lang, page_no: 0 });
        out.push_str("<entry>\n");
        element("title", &text.title.value, &mut out);
        element("id", &address, &mut out);
        out.push_str(&format!("<link href=\"{address}\"/>\n"));
        element("updated", &format!("{date}T00:00:00Z"), &mut out);
        if let Some(description) = &text.description {
            element("summary", &description.value, &mut out);
        }
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out.into_bytes()
}

/// Appends an element with escaped text.
fn element(name: &str, text: &str, out: &mut String) {
    out.push_str(&format!("<{name}>"));
    escape(text, out);
    out.push_str(&format!("</{name}>\n"));
}
