//! The number of shapes that a browser draws for a drawing's `use` elements: a few that copy each other may draw
//! billions.

use std::collections::HashMap;

/// Shapes that are drawn through `use`; a map of a country with symbols draws some hundreds.
const MAX_COPIES: u32 = 10_000;
/// Copies of copies.
const MAX_DEPTH: u32 = 16;

/// The `use` elements of a drawing, by the element that they are in.
#[derive(Default)]
pub(super) struct Copies {
    /// The copied ids inside of each element with an id; those of the whole drawing are at the empty id.
    inside: HashMap<String, Vec<String>>,
    /// The number of `use` elements.
    uses: u32,
}

impl Copies {
    /// Notes a `use` of `id`, and the ids of the elements around it.
    pub fn add<'i>(&mut self, id: &str, around: impl Iterator<Item = &'i str>) {
        self.uses = self.uses.saturating_add(1);
        // Too many already: no more memory is spent on them.
        if self.uses > MAX_COPIES {
            return;
        }
        for around in around.chain([""]) {
            self.inside.entry(around.to_owned()).or_default().push(id.to_owned());
        }
    }

    /// Returns `true` if more is drawn than [`MAX_COPIES`], or if a copy holds itself.
    pub fn are_too_many(&self) -> bool {
        self.uses > MAX_COPIES || self.drawn("", MAX_DEPTH, &mut HashMap::new()) > MAX_COPIES
    }

    fn drawn<'c>(&'c self, id: &'c str, depth: u32, known: &mut HashMap<&'c str, u32>) -> u32 {
        if depth == 0 {
            return u32::MAX;
        }
        if let Some(drawn) = known.get(id) {
            return *drawn;
        }
        let copied = self.inside.get(id).into_iter().flatten();
        let drawn = copied.fold(0_u32, |sum, id| {
            sum.saturating_add(1).saturating_add(self.drawn(id, depth - 1, known))
        });
        known.insert(id, drawn);
        drawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_copies_are_counted() {
        let check = |uses: &[(&str, &str)], too_many: bool| {
            let mut copies = Copies::default();
            uses.iter().for_each(|(around, id)| {
                copies.add(id, Some(*around).filter(|id| !id.is_empty()).into_iter());
            });
            assert_eq!(copies.are_too_many(), too_many, "{uses:?}");
        };
        check(&[], false);
        check(&[("", "a"), ("", "a"), ("b", "a"), ("", "b")], false);
        check(&[("a", "a")], true);
        check(&[("a", "b"), ("b", "a"), ("", "a")], true);
        check(&[("", "a"); 10_001], true);
        let names: Vec<String> = (0..15).map(|n| n.to_string()).collect();
        let chain = |times: usize| {
            let pairs = names.windows(2).map(|pair| (&*pair[0], &*pair[1]));
            pairs.flat_map(|pair| std::iter::repeat_n(pair, times)).collect::<Vec<_>>()
        };
        check(&chain(1), false);
        check(&chain(2), true);
    }
}
