//! Elements of two sides, of which each is matched with at most one of the other side.
//!
//! Everything is looked up by a key, so that the work grows with the count of elements: an editor's table may hold
//! thousands of numbers.

use std::collections::VecDeque;
use std::hash::Hash;

use rustc_hash::FxHashMap;

/// Removes what is on both sides; duplicates count.
pub(super) fn remove_common<T, K>(a: &mut Vec<T>, b: &mut Vec<T>, key: fn(&T) -> &K)
where
    K: Hash + Eq + ?Sized,
{
    if a.iter().map(key).eq(b.iter().map(key)) {
        a.clear();
        b.clear();
        return;
    }
    let (common_a, common_b) = (are_common(a, b, key), are_common(b, a, key));
    let (mut common_a, mut common_b) = (common_a.into_iter(), common_b.into_iter());
    a.retain(|_| common_a.next() == Some(false));
    b.retain(|_| common_b.next() == Some(false));
}

/// Tells of each element if the other side has it, too.
fn are_common<T, K>(elements: &[T], others: &[T], key: fn(&T) -> &K) -> Vec<bool>
where
    K: Hash + Eq + ?Sized,
{
    let mut counts: FxHashMap<&K, usize> = FxHashMap::default();
    for other in others {
        *counts.entry(key(other)).or_default() += 1;
    }
    let is_common = |element: &T| match counts.get_mut(key(element)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        Some(_) | None => false,
    };
    elements.iter().map(is_common).collect()
}

/// Removes each element that may be the same as one of `others`, together with that one: the first that has one of the
/// `wanted` keys. Returns the pairs.
pub(super) fn match_first<T, K: Hash + Eq>(
    elements: &mut Vec<T>,
    others: &mut Vec<T>,
    wanted: impl Fn(&T) -> Vec<K>,
    keys: impl Fn(&T) -> Vec<K>,
) -> Vec<(T, T)> {
    let mut matched = Vec::new();
    if elements.is_empty() || others.is_empty() {
        return matched;
    }
    let mut pool = Pool::new(std::mem::take(others), keys);
    for element in std::mem::take(elements) {
        let places = wanted(&element).into_iter().filter_map(|key| pool.first(&key));
        match places.min().and_then(|at| pool.take(at)) {
            Some(other) => matched.push((element, other)),
            None => elements.push(element),
        }
    }
    *others = pool.into_rest();
    matched
}

/// Elements that are found by any of their keys, and taken once.
pub(super) struct Pool<T, K> {
    elements: Vec<Option<T>>,
    /// The places of the elements with a key, in their order.
    places: FxHashMap<K, VecDeque<usize>>,
}

impl<T, K: Hash + Eq> Pool<T, K> {
    pub fn new(elements: Vec<T>, keys: impl Fn(&T) -> Vec<K>) -> Pool<T, K> {
        let mut places: FxHashMap<K, VecDeque<usize>> = FxHashMap::default();
        for (at, element) in elements.iter().enumerate() {
            for key in keys(element) {
                places.entry(key).or_default().push_back(at);
            }
        }
        Pool { elements: elements.into_iter().map(Some).collect(), places }
    }

    /// The place of the first element with a key.
    pub fn first(&mut self, key: &K) -> Option<usize> {
        let places = self.places.get_mut(key)?;
        while let Some(at) = places.front() {
            if self.elements[*at].is_some() {
                return Some(*at);
            }
            places.pop_front();
        }
        None
    }

    /// Takes the element at a place; `None` if it is already taken.
    pub fn take(&mut self, at: usize) -> Option<T> {
        self.elements.get_mut(at)?.take()
    }

    /// The elements that were not taken.
    pub fn into_rest(self) -> Vec<T> {
        self.elements.into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duplicates_count() {
        for (a, b, rest_a, rest_b) in [
            ("abc", "abc", "", ""),
            ("abac", "cad", "ba", "d"),
            ("aa", "aaa", "", "a"),
            ("", "ab", "", "ab"),
        ] {
            let (mut a, mut b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            remove_common(&mut a, &mut b, |letter| letter);
            assert_eq!(
                (String::from_iter(a), String::from_iter(b)),
                (rest_a.into(), rest_b.into())
            );
        }
    }

    #[test]
    fn each_element_is_matched_once() {
        let (mut a, mut b) = (vec![1, 2, 3, 9], vec![2, 3, 4, 3]);
        let next = |number: &i32| vec![*number + 1, *number];
        let matched = match_first(&mut a, &mut b, next, |number| vec![*number]);
        assert_eq!(matched, [(1, 2), (2, 3), (3, 4)]);
        assert_eq!((a, b), (vec![9], vec![3]));
    }
}
