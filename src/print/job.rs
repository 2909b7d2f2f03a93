//! The input of a sheet: a poster, its page, and the paper that is asked for.

use crate::model::kind::{Poster, Size};
use crate::model::{LangId, Page, Route};
use crate::posters::excerpt::Excerpt;
use crate::qr::QrCode;
use crate::render::PrintContext;

/// The options of one sheet.
#[derive(Clone, Debug)]
pub struct SheetOptions {
    pub size: Size,
    /// One language, or two on one sheet.
    pub langs: Vec<LangId>,
    /// Paper beyond the trim on each side, in mm, with crop marks; 0 for none.
    pub bleed: f64,
    /// Black on white, for office printers.
    pub black: bool,
}

/// All that one sheet is made of.
#[derive(Clone, Copy)]
pub struct SheetJob<'a> {
    pub context: PrintContext<'a>,
    /// The poster's own page.
    pub page: &'a Page,
    pub poster: &'a Poster,
    pub options: &'a SheetOptions,
}

impl SheetJob<'_> {
    /// The address of the poster's landing page, and its code; `None` without `base_url`, and if no code can be drawn.
    pub fn link(self) -> Option<(String, QrCode)> {
        let url = Route::Landing { page: self.page.id }.absolute(&self.context.renderer.site)?;
        let code = QrCode::for_url(&url)?;
        Some((url, code))
    }

    /// The text of the page that the code leads to, in the sheet's first language; `None` if it has none in it.
    pub fn excerpt(self) -> Option<Excerpt> {
        Excerpt::of_target(&self.context.renderer.site, self.poster, *self.options.langs.first()?)
    }
}
