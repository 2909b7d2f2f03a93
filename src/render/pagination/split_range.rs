//! Divides a range of a text where its blocks allow.

use crate::render::page_cut::TextRange;

use super::breaks::Break;

/// Returns the parts of a range, and `true` for those that no page has room for. The first part has at most the first
/// number of bytes, the others the second one.
pub(super) fn split_range(
    whole: TextRange,
    mut borders: &[Break],
    (mut room, next_room): (usize, usize),
    size: impl Fn(&TextRange) -> usize,
) -> Vec<(TextRange, bool)> {
    let mut parts = Vec::new();
    let mut rest = whole;
    loop {
        let to = |border: &Break| TextRange {
            html: rest.html.start..border.at,
            open: rest.open.clone(),
            close: border.close.clone(),
        };
        let fits = |border: &&Break| size(&to(border)) <= room;
        let fitting = borders.iter().take_while(fits).count();
        // The part before the next border is mostly too large already: then the rest of a long text is not read
        // again for each of its parts.
        let before_next =
            borders.get(fitting).map(|next| TextRange { close: String::new(), ..to(next) });
        let is_over = before_next.is_some_and(|part| size(&part) > room);
        if !is_over && size(&rest) <= room {
            break;
        }
        if fitting == 0 && room < next_room {
            room = next_room;
            continue;
        }
        // The last one that does not separate a heading from its text, if there is one.
        let best = borders[..fitting].iter().rposition(|border| !border.after_heading);
        let Some(at) = best.or(fitting.checked_sub(1)).or((!borders.is_empty()).then_some(0))
        else {
            break;
        };
        let border = &borders[at];
        parts.push((to(border), fitting == 0));
        rest = TextRange {
            html: border.at..rest.html.end,
            open: border.open.clone(),
            close: String::new(),
        };
        borders = &borders[at + 1..];
        room = next_room;
    }
    let is_large = size(&rest) > next_room;
    parts.push((rest, is_large));
    parts
}
