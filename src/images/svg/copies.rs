//! The number of shapes that a browser draws for a drawing: a few that copy each other, or fill each other with patterns,
//! may be billions.

use std::collections::HashMap;

/// Shapes that are drawn through `use`, patterns and masks; a map of a country with symbols draws some hundreds.
const MAX_COPIES: u32 = 10_000;
/// Copies of copies.
const MAX_DEPTH: u32 = 16;
/// Elements inside of each other and copies of copies, which are counted by recursion.
const MAX_NESTED: u32 = 1_000;
/// Different references of all elements.
const MAX_REFERENCES: usize = 1_000_000;

/// A reference from one element to another.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Reference {
    /// The other one is inside of it.
    Holds,
    /// `use`: draws the other one again.
    Copies,
    /// Draws what is inside of the other one as a pattern, mask, clip or marker.
    Paints,
    /// Has a class.
    Class,
}

/// The shapes that are drawn inside of an element with an id, but outside of others with one; that of the whole drawing has no id.
#[derive(Default)]
struct Inside {
    shapes: u32,
    /// The number of references of each kind to each id.
    references: HashMap<(Reference, String), u32>,
}

/// The copies that the elements of a drawing make.
#[derive(Default)]
pub(super) struct Copies {
    inside: HashMap<String, Inside>,
    /// The references of each class of a style sheet; the empty one is for every element.
    classes: HashMap<String, Inside>,
    /// The number of `use` elements, of shapes, and of different references.
    uses: u32,
    shapes: u32,
    references: usize,
}

/// The drawing of an element: the shapes inside of it, and all that is drawn for its references.
#[derive(Clone, Copy, Default)]
struct Drawn {
    shapes: u32,
    copies: u32,
}

impl Copies {
    /// Notes that the element `id` stands inside of `around`.
    pub fn hold(&mut self, around: &str, id: &str) {
        self.note(around, Reference::Holds, id);
    }

    /// Notes a shape inside of an element.
    pub fn draw(&mut self, around: &str) {
        self.shapes = self.shapes.saturating_add(1);
        self.inside.entry(around.to_owned()).or_default().shapes += 1;
    }

    /// Notes a `use` of `id`.
    pub fn add(&mut self, around: &str, id: &str) {
        self.uses = self.uses.saturating_add(1);
        self.note(around, Reference::Copies, id);
    }

    /// Notes a reference to a pattern, mask, clip, filter or marker.
    pub fn paint(&mut self, around: &str, id: &str) {
        self.note(around, Reference::Paints, id);
    }

    /// Notes an element of a class.
    pub fn class(&mut self, around: &str, class: &str) {
        self.note(around, Reference::Class, class);
    }

    /// Notes that a style sheet paints a class, or every element.
    pub fn rule(&mut self, class: &str, id: &str) {
        let inside = self.classes.entry(class.to_owned()).or_default();
        add(&mut self.references, inside, Reference::Paints, id);
    }

    fn note(&mut self, around: &str, reference: Reference, id: &str) {
        // Too many already: no more memory is spent on them.
        if self.uses <= MAX_COPIES && self.references <= MAX_REFERENCES {
            let inside = self.inside.entry(around.to_owned()).or_default();
            add(&mut self.references, inside, reference, id);
        }
    }

    /// Returns `true` if more is drawn than the shapes of the drawing and [`MAX_COPIES`], or if a copy holds itself.
    pub fn are_too_many(&self) -> bool {
        self.uses > MAX_COPIES
            || self.references > MAX_REFERENCES
            || self.drawn((false, ""), (0, 0), &mut HashMap::new()).copies
                > MAX_COPIES.saturating_add(self.shapes)
    }

    /// The drawing of an element, or of a class.
    fn drawn<'c>(
        &'c self,
        at: (bool, &'c str),
        (depth, nested): (u32, u32),
        known: &mut HashMap<(bool, &'c str), Option<Drawn>>,
    ) -> Drawn {
        const ENDLESS: Drawn = Drawn { shapes: u32::MAX, copies: u32::MAX };
        match known.get(&at) {
            Some(Some(drawn)) => return *drawn,
            // It is being counted, so it holds itself.
            Some(None) => return ENDLESS,
            None if depth > MAX_DEPTH || nested > MAX_NESTED => return ENDLESS,
            None => {}
        }
        known.insert(at, None);
        let (is_class, id) = at;
        let inside = if is_class { self.classes.get(id) } else { self.inside.get(id) };
        let mut sum = Drawn { shapes: inside.map_or(0, |inside| inside.shapes), copies: 0 };
        for ((reference, id), count) in inside.into_iter().flat_map(|inside| &inside.references) {
            let target = (*reference == Reference::Class, id.as_str());
            // Two elements of one id inside of each other are a mistake that browsers show.
            if *reference == Reference::Holds && known.get(&target).is_some_and(Option::is_none) {
                continue;
            }
            let is_copy = matches!(reference, Reference::Copies | Reference::Paints);
            let drawn = self.drawn(target, (depth + u32::from(is_copy), nested + 1), known);
            let (copies, times) = match reference {
                Reference::Holds => {
                    sum.shapes = sum.shapes.saturating_add(drawn.shapes);
                    (drawn.copies, 1)
                }
                Reference::Copies => (drawn.copies.saturating_add(1), *count),
                Reference::Paints => (drawn.copies.saturating_add(drawn.shapes), *count),
                Reference::Class => (drawn.copies, *count),
            };
            sum.copies = sum.copies.saturating_add(copies.saturating_mul(times));
        }
        // A rule of a style sheet may be for all of them.
        if !is_class && self.classes.contains_key("") {
            let one = self.drawn((true, ""), (depth, nested + 1), known).copies;
            let own = inside.map_or(0, |inside| inside.shapes);
            sum.copies = sum.copies.saturating_add(one.saturating_mul(own));
        }
        known.insert(at, Some(sum));
        sum
    }
}

fn add(references: &mut usize, inside: &mut Inside, reference: Reference, id: &str) {
    let count = inside.references.entry((reference, id.to_owned())).or_insert_with(|| {
        *references += 1;
        0
    });
    *count = count.saturating_add(1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_copies_are_counted() {
        let check = |uses: &[(&str, &str)], too_many: bool| {
            let mut copies = Copies::default();
            for (around, id) in uses {
                copies.hold("", around);
                copies.add(around, id);
            }
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
