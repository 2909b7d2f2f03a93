# As palavras da interface em português: curtas, calmas, por «tu».
# state: machine

## Getting around
skip-to-text = Ir para o texto
language = Língua
all-languages = Todas as línguas
menu = Páginas principais
home = Início
trail = Onde estás
toc = Nesta página
topics-title = Temas
region = Região
organisation = Organização
feed = Notícias por RSS
open = Abrir

## Leaving
exit = Sair daqui
exit-summary = «Sair daqui» não apaga o histórico.
exit-note = «Sair daqui» esconde logo esta página. Não apaga o histórico. As chamadas ficam na lista de chamadas e podem aparecer na conta.
exit-keys = No computador: carrega três vezes na tecla Shift.
safety-summary = Esta página fica no histórico.
safety-notice = Esta página fica no histórico do telefone. As chamadas ficam na lista de chamadas e podem aparecer na conta.

## The light version
light-version = Versão leve
full-version = Versão completa
pager-text = Parte { $number } de { $of }
previous-part = Parte anterior
next-part = Parte seguinte

## Notices above a text
draft-notice = Este texto ainda está a ser escrito.
borrowed-notice = Esta página ainda não existe em português. Estás a lê-la nesta língua: { $language }.
switch-machine = tradução automática
switch-borrowed = ainda não traduzido
story-note = Os nomes e os pormenores foram mudados, para que ninguém seja reconhecido.
updated = Atualizado
minutes-short = { $minutes } min de leitura

## Help
help-title = Fala com alguém
emergency-title = Em perigo agora? Liga:
danger-now = Em perigo?
try-next = Se ninguém atender, tenta outro.
call-details = O que acontece quando ligo?
save-contact = Guardar o contacto
save-contact-note = Fica no telefone até o apagares.
share-title = Envia a alguém
share-sms = Enviar por SMS
share-whatsapp = Enviar por WhatsApp
share-copy = Copiar o endereço
share-copied = Copiado.
share-note = A mensagem fica no telefone até a apagares.
call-log-caution = A chamada fica na lista de chamadas e pode aparecer na conta.
works-only = Este número só funciona a partir de: { $countries }.
works-unknown-short-code = Um número curto. Não se sabe de que países funciona: no estrangeiro pode ir dar a outra linha, ou a ninguém.
answers-unknown = Não se sabe se hoje alguém atende nesta linha.
address-unopened = Ninguém abriu este endereço para este site. Pode estar errado, ou já ser de outra pessoa.
police-yes = O que disseres pode ser passado à polícia.
police-no = O que disseres não é passado à polícia.
police-unknown = Não se sabe se o que disseres é passado à polícia. Pergunta antes de contar.
anonymous-yes = Não tens de dizer o teu nome.
anonymous-no = Perguntam o teu nome.
anonymous-unknown = Não se sabe se perguntam o teu nome.
anonymous-short = sem dizer o nome
reveals-number = Veem o teu número de telefone.
reveals-account = Veem o nome e a foto da tua conta.
reveals-address = Veem o teu endereço de e-mail, e a mensagem fica na tua caixa de correio.

## What a channel's button says before the number or address
verb-voice = Ligar para
verb-sms = Enviar SMS para
verb-whatsapp = Escrever no WhatsApp
verb-web = Abrir
verb-chat = Abrir o chat
verb-email = Escrever para

## Facts of a helpline, as short phrases
cost-free = grátis
cost-standard = ao teu preço normal
cost-premium = a um preço mais alto
hours-always = dia e noite
hours-unknown = horário desconhecido
hours-all-day = todo o dia
hours-closed = fechado
hours-from = a partir das { $time }
hours-public-holidays = feriados
hours-school-holidays = férias escolares
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] até { $max } ano
    [many] até { $max } anos
   *[other] até { $max } anos
 }
ages-from = { $min ->
    [one] a partir de { $min } ano
    [many] a partir de { $min } anos
   *[other] a partir de { $min } anos
 }
ages-between = dos { $min } aos { $max } anos
status-active = a funcionar
status-paused = parada por agora
status-closed = fechada
facts-title = O que se sabe
facts-unknown = Ainda não sabemos: { $facts }.
fact-status = Estado
fact-hours = Horário
fact-languages = Línguas
fact-ages = Idades
fact-cost = Preço
fact-anonymous = Sem o teu nome
fact-interpretation = Intérpretes
fact-police = Passado à polícia
fact-regions = Onde ajuda
fact-assured = Última confirmação
fact-works-from = Funciona de
yes = sim
no = não
unknown = não se sabe
everywhere = todo o país

## How fresh a number is
badge-confirmed = { $precision ->
    [day] confirmado a { $date }
   *[other] confirmado em { $date }
 }
badge-printed = { $precision ->
    [day] impresso a { $date }, por confirmar
    [unknown] de um impresso sem data; por confirmar
   *[other] impresso em { $date }, por confirmar
 }
badge-stale = { $precision ->
    [day] confirmado pela última vez a { $date }
   *[other] confirmado pela última vez em { $date }
 }
withheld = Este número já não é mostrado: não foi possível verificá-lo (última verificação: { $date }).
withheld-instead = A linha seguinte:
badge-unknown = por confirmar
badge-emergency = número de emergência
age-stale = { $precision ->
   *[other] Verificámos este número pela última vez: { $date }.
 }
age-printed = { $precision ->
    [unknown] O número vem de um impresso sem data. Ainda não ligámos.
   *[other] O número vem de um impresso ({ $date }). Ainda não ligámos.
 }
age-unknown = Ainda não verificámos este número.
by-operator = pela própria linha
by-test-call = com uma chamada de teste
by-official-page = na página oficial

## Guides
guide-audience = dos { $min } aos { $max } anos
guides-title = Guias para o caminho
nothing-stored = Assinala à vontade: nada fica guardado e nada é enviado.
sources-title = De onde vem isto
pocket-title = Um cartão para o bolso
pocket-text = Escreve os números em papel, ou decora um. Um telefone pode perder-se, ou alguém to pode tirar.

## Regions and the mobile centre
regions-title = Onde estás?
regions-text = Escolhe a tua região: a ajuda mais próxima aparece primeiro.
other-regions-title = Outras regiões
municipalities-title = Municípios
hotspots-title = «Pontos quentes»
hotspots-text = Um documento põe estes lugares entre os «pontos quentes». Não diz nada de mal de um lugar nem das pessoas.
help-points-title = Onde podes ir
next-stop-title = O centro móvel vem até ti
next-stop-text = As datas podem mudar: volta a ver aqui antes de saíres.
visits-title = Quando vem
past-visits-title = Esteve aqui a
save-dates = Guardar as datas no calendário
no-visits = Por agora não há nenhuma visita marcada.
example = Exemplo
example-note = Estas datas são só um exemplo: ninguém marcou uma visita. Não te ponhas a caminho por causa delas.

## Posters
poster-code = Código
poster-leads-to = Leva a
poster-place = Lugar
poster-size = Tamanho
poster-says = O que diz
poster-sticker = Se um autocolante tapar o código, não o leias com o telefone: escreve tu o endereço.

## Organisations, projects, resources, news
contact-title = Contacto
role = Papel
role-donor = financiador
role-consortium = membro do consórcio
role-partner = parceiro
role-executing-agency = entidade executora
role-stakeholder = parte importante
role-government = instituição pública
phone = Telefone
email = E-mail
website = Site
works-in = Trabalha em
organisations-title = Quem trabalha aqui
projects-title = Projetos
project-current = em curso
project-completed = terminado
period = Quando
donor = Financiador
executing-agency = Realizado por
partners = Parceiros
coverage = Onde
audience = Para quem
audience-youth = jovens
audience-parents = pais e mães
audience-teachers = professores
audience-media = jornalistas
audience-employment-offices = centros de emprego
audience-police = agentes da polícia
audience-health = profissionais de saúde
year = Ano
publisher = Publicado por
date = Data
no-date = sem data
news-title = Notícias
feed-title = { $site }: notícias

## Pages that the site makes by itself
az-title = A–Z
az-description = Todas as páginas por ordem alfabética.
search-title = Procurar
search-description = Uma palavra, um lugar ou um número.
search-label = O que procuras?
search-found = Páginas encontradas:
search-nothing = Nada encontrado. Tenta outra palavra, ou vê a lista abaixo.
search-without = A procura precisa de um script, e aqui não funciona. A lista abaixo funciona sempre.
search-more = Mais páginas
# Search words by which readers ask for help: the helplines come first for them.
search-help = ajuda, socorro, perigo, ligar, emergência, polícia, medo, presa, trancada, trancado, ameaça, ameaçam, bate, bater, violência, falar
offline-title = Guardar no telefone
offline-description = As páginas leves e as linhas de ajuda, para quando não tens internet.
offline-visible = O que guardares aqui fica no telefone até o apagares. Quem pegar no telefone pode vê-lo.
offline-nothing-before = Nada é guardado se não carregares no botão.
offline-save = Guardar neste telefone
offline-saving = A guardar. Não feches esta página.
offline-saved = Guardado neste telefone. Também abre sem internet.
offline-failed = Não foi guardado: a ligação caiu, ou o telefone não tem espaço. Nada ficou a meio.
offline-delete = Apagar tudo deste telefone
offline-deleted = Apagado. Aqui já não há nada guardado.
offline-delete-note = São apagadas todas as línguas que guardaste. O histórico do navegador apaga-se à parte.
offline-cannot = Aqui não se podem guardar as páginas: é preciso um navegador mais recente que possa correr scripts (JavaScript), e o endereço na internet. A versão leve também abre com ligação fraca.
offline-name = Notas
offline-home-screen = Se a puseres no ecrã principal, o ícone chama-se «{ $name }».
not-found-title = Esta página não está aqui
not-found-text = O endereço pode ter um erro, ou a página mudou de sítio. Escolhe a tua língua e começa pelo início.

## In the text
picture-link = Ver a imagem: { $alt } ({ $size })
table-label = Tabela
footnote-back = Voltar ao texto

## The foot of every page
behind = Sem anúncios, sem cookies, sem contadores de visitas.

## Posters: paper
poster-gone = Este cartaz é antigo. Aqui estão as linhas de ajuda que conhecemos hoje.
poster-scan = Aponta a câmara e lê
poster-type = ou escreve este endereço:
poster-call = Liga para
poster-call-code = Este código liga sozinho, sem internet.
poster-proof = Prova, não é para imprimir. Primeiro confirmar: { $numbers }
poster-sheets = Todos os cartazes
poster-is-proof = prova
poster-is-ready = pronto a imprimir

## Translations
machine-notice = Uma máquina traduziu esta página. Os passos e os números ficam na língua em que foram escritos, até uma pessoa os verificar.
stand-in-drifted = Esta parte mudou depois de traduzida. Aqui está nesta língua: { $language }.
stand-in-machine = Uma máquina não deve traduzir sozinha esta parte. Aqui está nesta língua: { $language }.
stand-in-untranslated = Esta parte ainda não foi traduzida. Aqui está nesta língua: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = por lei, segundo a lei, a lei diz, ilegal, ilegalmente, tem direito, tens direito, têm direito, é crime, é punido, por cento, estatísticas, os estudos mostram
