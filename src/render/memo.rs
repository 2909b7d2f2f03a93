//! A table of values that are computed when they are first asked for.

use std::borrow::Borrow;
use std::hash::Hash;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashMap;

/// Computed values by their keys.
///
/// A value must depend on nothing but its key and on what never changes, so that the order of requests makes no
/// difference. No lock is held while a value is computed: two threads that ask for the same value at the same
/// time may both compute it, and the first result stays.
#[derive(Debug)]
pub struct Memo<K, V>(RwLock<FxHashMap<K, V>>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Memo<K, V> {
        Memo(RwLock::default())
    }
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    /// Returns the value of a key, or `None` if it has not been computed.
    pub fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Stores a value, in place of an older one.
    pub fn insert(&self, key: K, value: V) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(key, value);
    }

    /// Returns the value of a key, computed if necessary.
    pub fn get_or_insert_with(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let Ok(value) =
            self.get_or_try_insert_with(key, || Ok::<V, std::convert::Infallible>(compute()));
        value
    }

    /// Returns the value of a key, computed if necessary.
    ///
    /// # Errors
    /// Returns the error of `compute`, and stores nothing.
    pub fn get_or_try_insert_with<E>(
        &self,
        key: K,
        compute: impl FnOnce() -> Result<V, E>,
    ) -> Result<V, E> {
        if let Some(value) = self.get(&key) {
            return Ok(value);
        }
        let value = compute()?;
        let mut table = self.0.write().unwrap_or_else(PoisonError::into_inner);
        Ok(table.entry(key).or_insert(value).clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_computed_once() {
        let memo: Memo<String, u32> = Memo::default();
        assert_eq!(memo.get("a"), None);
        assert_eq!(memo.get_or_try_insert_with("a".to_owned(), || Err("no")), Err("no"));
        assert_eq!(memo.get_or_insert_with("a".to_owned(), || 1), 1);
        assert_eq!(memo.get_or_insert_with("a".to_owned(), || 2), 1);
        memo.insert("a".to_owned(), 3);
        assert_eq!(memo.get("a"), Some(3));
    }
}
