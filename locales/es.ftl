# Las palabras de la interfaz en español: breves, tranquilas, de «tú».
# state: machine

## Getting around
skip-to-text = Ir al texto
language = Idioma
all-languages = Todos los idiomas
menu = Páginas principales
home = Inicio
trail = Dónde estás
toc = En esta página
topics-title = Temas
region = Región
organisation = Organización
feed = Noticias por RSS
open = Abrir

## Leaving
exit = Salir
exit-summary = «Salir» no borra tu historial.
exit-note = «Salir» oculta esta página al instante. No borra el historial. Las llamadas quedan en la lista de llamadas y pueden aparecer en la factura.
exit-keys = En un ordenador: pulsa la tecla Mayús tres veces.
safety-summary = Esta página queda en el historial.
safety-notice = Esta página queda en el historial del teléfono. Las llamadas quedan en la lista de llamadas y pueden aparecer en la factura.

## The light version
light-version = Versión ligera
full-version = Versión completa
pager-text = Parte { $number } de { $of }
previous-part = Parte anterior
next-part = Parte siguiente

## Notices above a text
draft-notice = Este texto todavía se está escribiendo.
borrowed-notice = Esta página aún no está en español. La lees en este idioma: { $language }.
switch-machine = traducción automática
switch-borrowed = aún sin traducir
story-note = Los nombres y los detalles están cambiados, para que no se reconozca a nadie.
updated = Actualizado
minutes-short = { $minutes } min de lectura

## Help
help-title = Habla con alguien
emergency-title = ¿En peligro ahora? Llama:
danger-now = ¿En peligro?
try-next = Si nadie contesta, prueba otro.
call-details = ¿Qué pasa cuando llamo?
save-contact = Guardar el contacto
save-contact-note = Se queda en el teléfono hasta que lo borres.
share-title = Envíalo a alguien
share-sms = Enviar por SMS
share-whatsapp = Enviar por WhatsApp
share-copy = Copiar la dirección
share-copied = Copiado.
share-note = El mensaje se queda en el teléfono hasta que lo borres.
call-log-caution = La llamada queda en la lista de llamadas y puede aparecer en la factura.
works-only = Este número solo funciona desde: { $countries }.
works-unknown-short-code = Un número corto. No se sabe desde qué países funciona: en el extranjero puede llevar a otra línea, o a nadie.
answers-unknown = No se sabe si hoy alguien contesta en esta línea.
address-unopened = Nadie ha abierto esta dirección para este sitio. Puede estar mal, o ser ya de otra persona.
police-yes = Lo que digas puede llegar a la policía.
police-no = Lo que digas no llega a la policía.
police-unknown = No se sabe si lo que digas llega a la policía. Pregunta antes de contar.
anonymous-yes = No tienes que decir tu nombre.
anonymous-no = Te preguntan tu nombre.
anonymous-unknown = No se sabe si te preguntan tu nombre.
anonymous-short = sin decir tu nombre
reveals-number = Ven tu número de teléfono.
reveals-account = Ven el nombre y la foto de tu cuenta.
reveals-address = Ven tu dirección de correo, y el mensaje queda en tu buzón.

## What a channel's button says before the number or address
verb-voice = Llamar al
verb-sms = Enviar un SMS al
verb-whatsapp = Escribir por WhatsApp
verb-web = Abrir
verb-chat = Abrir el chat
verb-email = Escribir a

## Facts of a helpline, as short phrases
cost-free = gratis
cost-standard = a tu tarifa normal
cost-premium = a una tarifa más alta
hours-always = día y noche
hours-unknown = no se sabe el horario
hours-all-day = todo el día
hours-closed = cerrado
hours-from = desde las { $time }
hours-public-holidays = días festivos
hours-school-holidays = vacaciones escolares
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] hasta { $max } año
    [many] hasta { $max } años
   *[other] hasta { $max } años
 }
ages-from = { $min ->
    [one] desde { $min } año
    [many] desde { $min } años
   *[other] desde { $min } años
 }
ages-between = de { $min } a { $max } años
status-active = funciona
status-paused = en pausa por ahora
status-closed = cerrada
facts-title = Lo que se sabe
facts-unknown = Aún no sabemos: { $facts }.
fact-status = Estado
fact-hours = Horario
fact-languages = Idiomas
fact-ages = Edades
fact-cost = Precio
fact-anonymous = Sin tu nombre
fact-interpretation = Intérpretes
fact-police = Se dice a la policía
fact-regions = Dónde ayuda
fact-assured = Última confirmación
fact-works-from = Funciona desde
yes = sí
no = no
unknown = no se sabe
everywhere = todo el país

## How fresh a number is
badge-confirmed = { $precision ->
    [day] confirmado el { $date }
   *[other] confirmado en { $date }
 }
badge-printed = { $precision ->
    [day] impreso el { $date }, sin confirmar
    [unknown] de un impreso sin fecha; sin confirmar
   *[other] impreso en { $date }, sin confirmar
 }
badge-stale = { $precision ->
    [day] confirmado por última vez el { $date }
   *[other] confirmado por última vez en { $date }
 }
withheld = Este número ya no se muestra: no hemos podido comprobarlo (última comprobación: { $date }).
withheld-instead = La siguiente línea:
badge-unknown = sin confirmar
badge-emergency = número de emergencia
age-stale = { $precision ->
   *[other] Comprobamos este número por última vez: { $date }.
 }
age-printed = { $precision ->
    [unknown] El número viene de un impreso sin fecha. Aún no hemos llamado.
   *[other] El número viene de un impreso ({ $date }). Aún no hemos llamado.
 }
age-unknown = Aún no hemos comprobado este número.
by-operator = por la propia línea
by-test-call = con una llamada de prueba
by-official-page = en su página oficial

## Guides
guide-audience = de { $min } a { $max } años
guides-title = Guías para el camino
nothing-stored = Marca con tranquilidad: nada se guarda y nada se envía.
sources-title = De dónde viene esto
pocket-title = Una tarjeta para el bolsillo
pocket-text = Escribe los números en papel, o apréndete uno de memoria. Un teléfono se puede perder, o te lo pueden quitar.

## Regions and the mobile centre
regions-title = ¿Dónde estás?
regions-text = Elige tu región: la ayuda más cercana sale primero.
other-regions-title = Otras regiones
municipalities-title = Municipios
hotspots-title = «Puntos calientes»
hotspots-text = Un documento pone estos lugares entre los «puntos calientes». No dice nada malo de un lugar ni de su gente.
help-points-title = Adónde puedes ir
next-stop-title = El centro móvil viene a ti
next-stop-text = Las fechas pueden cambiar: vuelve a mirar aquí antes de salir.
visits-title = Cuándo viene
past-visits-title = Estuvo aquí el
save-dates = Guardar las fechas en el calendario
no-visits = Por ahora no hay ninguna visita prevista.
example = Ejemplo
example-note = Estas fechas son solo un ejemplo: nadie ha previsto una visita. No salgas por ellas.

## Posters
poster-code = Código
poster-leads-to = Lleva a
poster-place = Lugar
poster-size = Tamaño
poster-says = Lo que dice
poster-sticker = Si una pegatina tapa el código, no lo escanees: escribe tú la dirección.

## Organisations, projects, resources, news
contact-title = Contacto
role = Papel
role-donor = donante
role-consortium = miembro del consorcio
role-partner = socio
role-executing-agency = entidad ejecutora
role-stakeholder = parte importante
role-government = institución pública
phone = Teléfono
email = Correo
website = Sitio web
works-in = Trabaja en
organisations-title = Quién trabaja aquí
projects-title = Proyectos
project-current = en marcha
project-completed = terminado
period = Cuándo
donor = Donante
executing-agency = Realizado por
partners = Socios
coverage = Dónde
audience = Para quién
audience-youth = jóvenes
audience-parents = madres y padres
audience-teachers = docentes
audience-media = periodistas
audience-employment-offices = oficinas de empleo
audience-police = policías
audience-health = personal sanitario
year = Año
publisher = Publicado por
date = Fecha
no-date = sin fecha
news-title = Noticias
feed-title = { $site }: noticias

## Pages that the site makes by itself
az-title = A–Z
az-description = Todas las páginas por orden alfabético.
search-title = Buscar
search-description = Una palabra, un lugar o un número.
search-label = ¿Qué buscas?
search-found = Páginas encontradas:
search-nothing = No se ha encontrado nada. Prueba otra palabra o mira la lista de abajo.
search-without = La búsqueda necesita un script, y aquí no funciona. La lista de abajo funciona siempre.
search-more = Más páginas
# Search words by which readers ask for help: the helplines come first for them.
search-help = ayuda, socorro, auxilio, peligro, llamar, emergencia, policía, miedo, encerrada, encerrado, amenaza, amenazan, golpea, pega, violencia, hablar
offline-title = Guardar en el teléfono
offline-description = Las páginas ligeras y las líneas de ayuda, para cuando no tengas internet.
offline-visible = Lo que guardes aquí se queda en el teléfono hasta que lo borres. Quien coja el teléfono puede verlo.
offline-nothing-before = No se guarda nada si no pulsas el botón.
offline-save = Guardar en este teléfono
offline-saving = Guardando. No cierres esta página.
offline-saved = Guardado en este teléfono. Se abre también sin internet.
offline-failed = No se ha guardado: se cortó la conexión, o no hay sitio en el teléfono. Nada quedó a medias.
offline-delete = Borrar todo de este teléfono
offline-deleted = Borrado. Aquí ya no queda nada guardado.
offline-delete-note = Se borran todos los idiomas que guardaste. El historial del navegador se borra aparte.
offline-cannot = Aquí no se pueden guardar las páginas: hace falta un navegador más nuevo que pueda usar scripts (JavaScript), y la dirección en internet. La versión ligera se abre también con poca cobertura.
offline-name = Notas
offline-home-screen = Si la pones en la pantalla de inicio, el icono se llama «{ $name }».
not-found-title = Esta página no está aquí
not-found-text = Puede que la dirección tenga un error, o que la página se haya movido. Elige tu idioma y empieza desde el inicio.

## In the text
picture-link = Ver la imagen: { $alt } ({ $size })
table-label = Tabla
footnote-back = Volver al texto

## The foot of every page
behind = Sin anuncios, sin cookies, sin contadores de visitas.

## Posters: paper
poster-gone = Este cartel es antiguo. Estas son las líneas de ayuda que conocemos hoy.
poster-scan = Escanea y lee
poster-type = o escribe esta dirección:
poster-call = Llama al
poster-call-code = Este código llama solo, sin internet.
poster-proof = Prueba, no imprimir. Primero hay que confirmar: { $numbers }
poster-sheets = Todos los carteles
poster-is-proof = prueba
poster-is-ready = listo para imprimir

## Translations
machine-notice = Esta página la tradujo una máquina. Los pasos y los números siguen en el idioma en que se escribieron, hasta que una persona los revise.
stand-in-drifted = Esta parte cambió después de traducirse. Aquí está en este idioma: { $language }.
stand-in-machine = Una máquina no debe traducir sola esta parte. Aquí está en este idioma: { $language }.
stand-in-untranslated = Esta parte aún no está traducida. Aquí está en este idioma: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = por ley, según la ley, la ley dice, ilegal, ilegalmente, tiene derecho, tienes derecho, tienen derecho, es un delito, se castiga, por ciento, estadísticas, los estudios muestran
