//! `over-budget`: a file that is too heavy for a bad connection.
//!
//! A lite page within 14,000 bytes fits the first flight of a TCP connection (10 segments of 1,460 bytes,
//! RFC 6928), so the page is there after one round trip.

use crate::finding::{Location, Report};
use crate::model::{LangId, Route, Site};

use super::{Output, OutputCheck};

pub const CHECK: OutputCheck = OutputCheck { codes: &["over-budget"], run };

fn run(output: &Output<'_>, report: &mut Report) {
    let site = output.site;
    let Some((most, what)) = budget(site, output.route) else { return };
    let has = output.bytes.len();
    if has <= most {
        return;
    }
    let location = match output.route {
        Route::LitePage { page, lang, .. } | Route::Page { page, lang, .. } => {
            site.page(page).text(lang).location.clone()
        }
        Route::Landing { page } => site.page(page).text(LangId::FIRST).location.clone(),
        _ => Location::file("fener.yaml"),
    };
    let heaviest = heaviest(output);
    report
        .error(
            "over-budget",
            &location,
            format!(
                "its {what} ({}) has {has} bytes, {most} are allowed; {heaviest}",
                output.route.file(site)
            ),
        )
        .help("shorten what costs most, or move it to a page of its own");
}

/// The part of the page that costs most, by its heading.
fn heaviest(output: &Output<'_>) -> String {
    let html = String::from_utf8_lossy(output.bytes);
    let style = html.find("</style>").map_or(0, |end| end - html.find("<style>").unwrap_or(end));
    let mut worst = ("its style".to_owned(), style);
    for part in html.split("<h2").skip(1) {
        let title = part.split_once('>').and_then(|(_, rest)| rest.split("</h2>").next());
        if part.len() > worst.1 {
            worst = (format!("the part “{}”", strip_tags(title.unwrap_or_default())), part.len());
        }
    }
    format!("{} costs most, {} bytes", worst.0, worst.1)
}

fn strip_tags(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// How many bytes a route may have, and what it is called; `None` where there is no budget.
pub fn budget(site: &Site, route: Route) -> Option<(usize, &'static str)> {
    let budgets = site.campaign.budgets;
    match route {
        Route::LitePage { .. } | Route::LiteIndex { .. } => {
            Some((budgets.lite_page, "light version"))
        }
        Route::Landing { .. } | Route::OldLanding { .. } => Some((budgets.landing, "landing page")),
        Route::Page { .. }
        | Route::Index { .. }
        | Route::Search { .. }
        | Route::Offline { .. }
        | Route::Chooser
        | Route::NotFound => Some((budgets.page, "page")),
        Route::SearchIndex { .. }
        | Route::OfflineFiles { .. }
        | Route::Manifest { .. }
        | Route::Worker
        | Route::Feed { .. }
        | Route::Sitemap
        | Route::SitemapPage { .. }
        | Route::Robots
        | Route::HelplinesJson
        | Route::ContactCard { .. }
        | Route::Calendar { .. }
        | Route::Asset(_)
        | Route::Print { .. }
        | Route::SocialCard { .. }
        | Route::Theme { .. } => None,
    }
}
