//! The forms of HTML pages.

use crate::model::route::Route;

/// The form of an HTML page, by which its budget is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageForm {
    Full,
    Lite,
    /// The page that a poster's code leads to.
    Landing,
}

impl PageForm {
    /// The form of a route; `None` if its file is no HTML page.
    pub fn of(route: Route) -> Option<PageForm> {
        match route {
            Route::Page { .. }
            | Route::Index { .. }
            | Route::Search { .. }
            | Route::Offline { .. }
            | Route::Chooser
            | Route::NotFound => Some(PageForm::Full),
            Route::LitePage { .. } | Route::LiteIndex { .. } => Some(PageForm::Lite),
            Route::Landing { .. } | Route::OldLanding { .. } => Some(PageForm::Landing),
            Route::SearchIndex { .. }
            | Route::SearchWords { .. }
            | Route::SearchRecords { .. }
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
            | Route::ImageVariant { .. }
            | Route::SocialCard { .. }
            | Route::ShareCard { .. }
            | Route::Static { .. }
            | Route::Theme { .. } => None,
        }
    }
}
