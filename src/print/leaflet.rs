//! A leaflet: A4 folded to A5. Its front is the poster; its back has the numbers, and inside is the page that the code
//! leads to. Lengths are in hundredths of an A5 page's width.

use crate::model::kind::{Poster, Size};
use crate::posters::title_box::{LEAFLET_WIDTH, leaflet_title};

use super::handout::{Columns, Handout, text_height};
use super::job::{SheetJob, SheetOptions};
use super::pdf::PageBoxes;
use super::sheet::{Sheet, layout, note, proof_height};

/// The open sheet in mm: A4, lying.
const OPEN_MM: (f64, f64) = (297.0, 210.0);
/// The distance in cm from which a leaflet in a hand is scanned, with room to spare.
const SCAN_DISTANCE_CM: u32 = 40;
/// The height of the text on a page, without its margins and a rest for estimates that are too low.
const TEXT_HEIGHT: f64 = 122.0;
/// The gap below title and sentence.
const HEAD_GAP: f64 = 6.0;
/// The font size of the sentence below the title.
const SENTENCE_SIZE: f64 = 3.0;

/// Makes the leaflet of a poster in its first language; `None` if no code can be drawn, or if the page that it leads to
/// has no text in that language.
pub(super) fn leaflet_sheet(job: SheetJob<'_>) -> Option<Sheet> {
    let excerpt = job.excerpt()?;
    let (context, lang) = (job.context, excerpt.lang);
    let options = SheetOptions { size: Size::A5, langs: vec![lang], ..job.options.clone() };
    let at_hand = Poster { scan_distance_cm: Some(SCAN_DISTANCE_CM), ..job.poster.clone() };
    let job = SheetJob { poster: &at_hand, options: &options, ..job };
    let mut sheet = layout(job, true)?;
    let title = leaflet_title(context.renderer.site.code(lang));
    let mut handout = Handout::new(job, &excerpt, title);
    let sentence = text_height(context, lang, &excerpt.sentence, LEAFLET_WIDTH, SENTENCE_SIZE);
    let height = TEXT_HEIGHT - proof_height(&sheet.proof);
    let head = title.height(&excerpt.title) + sentence + HEAD_GAP;
    let columns = Columns { width: LEAFLET_WIDTH, heights: [height - head, height] };
    handout.fill(context, &excerpt.parts, columns);
    let (width, height) = OPEN_MM;
    sheet.boxes = PageBoxes { width, height, ..sheet.boxes };
    (sheet.width, sheet.height) = (width.to_string(), height.to_string());
    sheet.size = Size::A4.into_str();
    sheet.class = "leaflet";
    sheet.note = note(job.poster, "A4 → A5");
    sheet.handout = Some(handout);
    Some(sheet)
}
