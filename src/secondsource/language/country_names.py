"""Names of countries and territories in English: the everyday one first, then official and older ones.

Lower case, without articles. The codes are those of ISO 3166 ("su" and "an" for two that are no more); the
official names are the ones that states go by at the United Nations.
"""

from __future__ import annotations

_STATES = """
ad andorra; principality of andorra
ae united arab emirates; u.a.e.; uae
af afghanistan; islamic republic of afghanistan
ag antigua and barbuda
al albania; republic of albania
am armenia; republic of armenia
ao angola; republic of angola
ar argentina; argentine republic
at austria; republic of austria
au australia; commonwealth of australia
az azerbaijan; republic of azerbaijan
ba bosnia and herzegovina; bosnia
bb barbados
bd bangladesh; people's republic of bangladesh
be belgium; kingdom of belgium
bf burkina faso
bg bulgaria; republic of bulgaria
bh bahrain; kingdom of bahrain
bi burundi; republic of burundi
bj benin; republic of benin
bn brunei; brunei darussalam; nation of brunei, abode of peace
bo bolivia; plurinational state of bolivia
br brazil; federative republic of brazil
bs bahamas; commonwealth of the bahamas
bt bhutan; kingdom of bhutan
bw botswana; republic of botswana
by belarus; republic of belarus
bz belize
ca canada
cd dr congo; democratic republic of congo; democratic republic of the congo; congo; drc
cf central african republic
cg congo republic; republic of the congo
ch switzerland; swiss confederation
ci ivory coast; côte d'ivoire; republic of côte d'ivoire
cl chile; republic of chile
cm cameroon; republic of cameroon
cn china; people's republic of china; prc; mainland china
co colombia; republic of colombia
cr costa rica; republic of costa rica
cu cuba; republic of cuba
cv cape verde; cabo verde; republic of cabo verde
cy cyprus; republic of cyprus
cz czech republic; czechia
de germany; federal republic of germany
dj djibouti; republic of djibouti
dk denmark; kingdom of denmark
dm dominica; commonwealth of dominica
do dominican republic
dz algeria; people's democratic republic of algeria
ec ecuador; republic of ecuador
ee estonia; republic of estonia
eg egypt; arab republic of egypt
er eritrea; state of eritrea
es spain; kingdom of spain
et ethiopia; federal democratic republic of ethiopia
fi finland; republic of finland
fj fiji; republic of fiji
fm micronesia; federated states of micronesia
fr france; french republic
ga gabon; gabonese republic
gb britain; united kingdom; great britain; uk; u.k.; united kingdom of great britain and northern ireland
gd grenada
ge georgia
gh ghana; republic of ghana
gm gambia; republic of the gambia
gn guinea; republic of guinea
gq equatorial guinea; republic of equatorial guinea
gr greece; hellenic republic
gt guatemala; republic of guatemala
gw guinea-bissau; republic of guinea-bissau
gy guyana; co-operative republic of guyana
hn honduras; republic of honduras
hr croatia; republic of croatia
ht haiti; republic of haiti
hu hungary; republic of hungary
id indonesia; republic of indonesia
ie ireland; republic of ireland
il israel; state of israel
in india; republic of india
iq iraq; republic of iraq
ir iran; islamic republic of iran
is iceland; republic of iceland
it italy; italian republic
jm jamaica
jo jordan; hashemite kingdom of jordan
jp japan; land of the rising sun
ke kenya; republic of kenya
kg kyrgyzstan; kyrgyz republic
kh cambodia; kingdom of cambodia
ki kiribati; republic of kiribati
km comoros; union of the comoros
kn st. kitts and nevis; saint kitts and nevis
kp north korea; democratic people's republic of korea; dprk; hermit kingdom
kr south korea; republic of korea
kw kuwait; state of kuwait
kz kazakhstan; republic of kazakhstan
la laos; lao people's democratic republic
lb lebanon; lebanese republic
lc st. lucia; saint lucia
li liechtenstein; principality of liechtenstein
lk sri lanka; democratic socialist republic of sri lanka
lr liberia; republic of liberia
ls lesotho; kingdom of lesotho
lt lithuania; republic of lithuania
lu luxembourg; grand duchy of luxembourg
lv latvia; republic of latvia
ly libya; state of libya
ma morocco; kingdom of morocco
mc monaco; principality of monaco
md moldova; republic of moldova
me montenegro
mg madagascar; republic of madagascar
mh marshall islands; republic of the marshall islands
mk north macedonia; republic of north macedonia; macedonia
ml mali; republic of mali
mm myanmar; republic of the union of myanmar; burma
mn mongolia
mr mauritania; islamic republic of mauritania
mt malta; republic of malta
mu mauritius; republic of mauritius
mv maldives; republic of maldives
mw malawi; republic of malawi
mx mexico; united mexican states
my malaysia
mz mozambique; republic of mozambique
na namibia; republic of namibia
ne niger; republic of niger
ng nigeria; federal republic of nigeria
ni nicaragua; republic of nicaragua
nl netherlands; kingdom of the netherlands; holland
no norway; kingdom of norway
np nepal; federal democratic republic of nepal
nr nauru; republic of nauru
nz new zealand
om oman; sultanate of oman
pa panama; republic of panama
pe peru; republic of peru
pg papua new guinea; independent state of papua new guinea
ph philippines; republic of the philippines
pk pakistan; islamic republic of pakistan
pl poland; republic of poland
ps palestine; state of palestine; gaza
pt portugal; portuguese republic
pw palau; republic of palau
py paraguay; republic of paraguay
qa qatar; state of qatar
ro romania
rs serbia; republic of serbia
ru russia; russian federation
rw rwanda; republic of rwanda
sa saudi arabia; kingdom of saudi arabia
sb solomon islands
sc seychelles; republic of seychelles
sd sudan; republic of the sudan
se sweden; kingdom of sweden
sg singapore; republic of singapore
si slovenia; republic of slovenia
sk slovakia; slovak republic
sl sierra leone; republic of sierra leone
sm san marino; republic of san marino
sn senegal; republic of senegal
so somalia; federal republic of somalia
sr suriname; republic of suriname
ss south sudan; republic of south sudan
st sao tome and principe; são tomé and príncipe; democratic republic of são tomé and príncipe
su soviet union; ussr; union of soviet socialist republics
sv el salvador; republic of el salvador
sy syria; syrian arab republic
sz eswatini; kingdom of eswatini; swaziland
td chad; republic of chad
tg togo; togolese republic
th thailand; kingdom of thailand
tj tajikistan; republic of tajikistan
tl east timor; timor-leste; democratic republic of timor-leste
tm turkmenistan
tn tunisia; republic of tunisia
to tonga; kingdom of tonga
tr turkey; türkiye; republic of türkiye
tt trinidad and tobago; republic of trinidad and tobago; trinidad
tv tuvalu
tw taiwan; republic of china
tz tanzania; united republic of tanzania
ua ukraine
ug uganda; republic of uganda
us united states; united states of america; u.s.; u.s.a.; us; usa; america; the states
uy uruguay; oriental republic of uruguay
uz uzbekistan; republic of uzbekistan
va vatican; vatican city state; holy see
vc st. vincent and the grenadines; saint vincent and the grenadines
ve venezuela; bolivarian republic of venezuela
vn vietnam; viet nam; socialist republic of vietnam
vu vanuatu; republic of vanuatu
ws samoa; independent state of samoa
xk kosovo; republic of kosovo
ye yemen; republic of yemen
za south africa; republic of south africa
zm zambia; republic of zambia
zw zimbabwe; republic of zimbabwe
"""

_TERRITORIES = """
ai anguilla
an netherlands antilles
aq antarctica
as american samoa
aw aruba
ax åland islands
bl st. barths; saint barthélemy
bm bermuda
bq caribbean netherlands
bv bouvet island
cc cocos islands
ck cook islands
cw curaçao
cx christmas island
eh western sahara
fk falkland islands
fo faroe islands
gf french guiana
gg guernsey
gi gibraltar
gl greenland
gp guadeloupe
gs south georgia and the south sandwich islands
gu guam
hk hong kong; hong kong sar
hm heard and mcdonald islands
im isle of man
io british indian ocean territory
je jersey
ky cayman islands
mf saint-martin
mo macau; macau sar
mp northern mariana islands
mq martinique
ms montserrat
nc new caledonia
nf norfolk island
nu niue
pf french polynesia
pm st. pierre and miquelon; saint pierre and miquelon
pn pitcairn islands; pitcairn
pr puerto rico
re réunion
sh st. helena; saint helena, ascension and tristan da cunha
sj svalbard; svalbard and jan mayen
sx sint maarten
tc turks and caicos islands
tf french southern territories
tk tokelau
um united states minor outlying islands
vg british virgin islands
vi united states virgin islands; virgin islands of the united states; u.s. virgin islands
wf wallis and futuna
yt mayotte
"""

# ISO 3166 code -> the names, the everyday one first
COUNTRY_NAMES: dict[str, tuple[str, ...]] = {
    line[:2].upper(): tuple(line[3:].split("; ")) for line in (_STATES + _TERRITORIES).split("\n") if line
}
