//! How a view is taken apart: serde's walk through it.

use std::fmt::Display;

use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple,
    Serializer,
};

use super::shape::{Next, Parts, TOLD};
use super::token::Step;
use crate::render::html::Html;

/// What no view may hold.
type Unfit = serde::de::value::Error;

fn unfit<T>(what: impl Display) -> Result<T, Unfit> {
    Err(Unfit::custom(format!("a view holds {what}")))
}

impl Parts {
    fn put(&mut self, step: Step<'_>) -> Result<(), Unfit> {
        self.shape.push(step);
        Ok(())
    }
}

impl Serializer for &mut Parts {
    type Ok = ();
    type Error = Unfit;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Impossible<(), Unfit>;
    type SerializeTupleVariant = Impossible<(), Unfit>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<(), Unfit>;

    fn serialize_bool(self, bool: bool) -> Result<(), Unfit> {
        self.put(if bool { Step::Yes } else { Step::No })
    }

    fn serialize_i8(self, number: i8) -> Result<(), Unfit> {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Result<(), Unfit> {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Result<(), Unfit> {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Result<(), Unfit> {
        self.put(u64::try_from(number).map_or(Step::Negative(number), Step::Number))
    }

    fn serialize_u8(self, number: u8) -> Result<(), Unfit> {
        self.serialize_u64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), Unfit> {
        self.serialize_u64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<(), Unfit> {
        self.serialize_u64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<(), Unfit> {
        self.put(Step::Number(number))
    }

    fn serialize_f32(self, _: f32) -> Result<(), Unfit> {
        unfit("a fraction")
    }

    fn serialize_f64(self, _: f64) -> Result<(), Unfit> {
        unfit("a fraction")
    }

    fn serialize_char(self, letter: char) -> Result<(), Unfit> {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), Unfit> {
        let html = match self.next {
            Next::Key => return self.put(Step::Key(text)),
            _ if text.is_empty() => return self.put(Step::Empty),
            Next::Told => return self.put(Step::Told(text)),
            Next::Html => true,
            Next::Text => false,
        };
        self.words.push_str(text);
        let Ok(end) = u32::try_from(self.words.len()) else { return unfit("too many words") };
        self.ends.push((end, html));
        self.put(if html { Step::Html } else { Step::Text })
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unfit> {
        unfit("bytes")
    }

    fn serialize_none(self) -> Result<(), Unfit> {
        self.put(Step::Nothing)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unfit> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unfit> {
        self.put(Step::Nothing)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unfit> {
        self.put(Step::Nothing)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Unfit> {
        self.put(Step::Told(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unfit> {
        self.next = match name {
            Html::NAME => Next::Html,
            TOLD => Next::Told,
            _ => self.next,
        };
        let done = value.serialize(&mut *self);
        self.next = Next::Text;
        done
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Unfit> {
        self.shape.push(Step::Map);
        self.shape.push(Step::Key(variant));
        value.serialize(&mut *self)?;
        self.put(Step::End)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Unfit> {
        self.shape.push(Step::List);
        Ok(self)
    }

    fn serialize_tuple(self, len: usize) -> Result<Self, Unfit> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Unfit> {
        unfit(name)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unfit> {
        unfit(variant)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Unfit> {
        self.shape.push(Step::Map);
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Unfit> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unfit> {
        unfit(variant)
    }
}

impl SerializeSeq for &mut Parts {
    type Ok = ();
    type Error = Unfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Unfit> {
        self.put(Step::End)
    }
}

impl SerializeTuple for &mut Parts {
    type Ok = ();
    type Error = Unfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Unfit> {
        self.put(Step::End)
    }
}

impl SerializeMap for &mut Parts {
    type Ok = ();
    type Error = Unfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unfit> {
        self.next = Next::Key;
        let done = key.serialize(&mut **self);
        self.next = Next::Text;
        done
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Unfit> {
        self.put(Step::End)
    }
}

impl SerializeStruct for &mut Parts {
    type Ok = ();
    type Error = Unfit;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unfit> {
        self.shape.push(Step::Key(key));
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Unfit> {
        self.put(Step::End)
    }
}
