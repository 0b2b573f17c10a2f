/**
 * Norwegian words, bokmål and nynorsk, by which a passage is taken to be about one of the UN's goals or targets: one line a code and
 * weight. Weight 3: the word alone says it; 2: it speaks for it; 1: it leans that way. Code 0 takes
 * words out: a longer one here hides the shorter ones in it. A star stands for any letters before or
 * after, a plus for words apart from one another. `readSdgWords` reads it.
 */
export const norwegianSdgWords = `
1 3 *fattig*, lavinntekt*, låginntekt*, lav inntekt, låg inntekt, dårlig råd, dårleg råd, lommebok*, levekårsutfordring*, dårlig økonomi, dårleg økonomi, økonomisk utsatt*, økonomisk utsette
1 1 levekår*, sårbare, utenforskap*, utanforskap*, økonomi + familier, gratis
1.2 3 *barnefattig*, vedvarende lav, vedvarande låg, fattige barn, utstyrssentral*, utlånssentral*, bua, fritidskort*, fritidskasse*, barn i familier med lav, går i arv, gå i arv, barn i fattige, økonomisk trygghet, økonomisk utrygg*, sosialt utsatte barn, familiers økonomi, råd til å delta, pris skal ikke
1.3 3 *sosialhjelp*, inntektssikring*, økonomisk stønad, trygdeytelse*, minstepensjon*, *gjeldsrådgiv*, økonomisk rådgivning, økonomisk rådgiving, sosialstønad, barnetrygd*, *bostøtte*, redusert foreldrebetaling, sosiale ytelser, velferdsordning*
1.4 3 bostedsløs*, bustadlaus*, startlån*, vanskeligstilt*, vanskelegstilt*, kommunale boliger
2 3 *landbruk*, *jordbruk*, *matproduksjon*, *matjord*, bonde, bøn*der, *gardsbruk*, *gårdsbruk*, matsikkerhet, mattrygg*, matvaresikkerhet, *selvforsyning*, *sjølvforsyning*, *sjølvforsyn*, *matforsyning*
2 2 *gard*, seter*, stølsdrift*, *avling*, korn, mat, grønnsak*, grønsak*
2.1 3 sult, skolemåltid*, skulemåltid*, skolemat*, skulemat*, matsentral*, matutdeling*, matberedskap, frukost* + skule, skolefrokost*
2.2 3 ernæring*, underernær*, feilernær*, kosthold*, kosthald*, sunn mat, sunt måltid, sunt og gratis
2.2 2 måltid*
2.3 3 *beite*, *husdyr*, gardsdrift*, gårdsdrift*, melkeproduksjon*, mjølkeproduksjon*, *kornproduksjon*, sau, geit, bruksutbygging, grovfôr*
2.4 3 *jordvern*, *dyrka*, dyrket mark, *dyrkbar*, økologisk landbruk, økologisk mat, økologisk drift, økologisk jordbruk, *andelslandbruk*, *parsellhage*, *skolehage*, *skulehage*, dyrker egne, urban dyrking, *dyrking*, lokalmat*, lokal mat, lokale maten, kortreist*
2.5 3 frøbank*, frøsort*, husdyrrase*
3 3 *helse*, *folkehelse*, *omsorgstjenest*, *omsorgsteneste*, *livskvalitet*, *pasient*, hjemmetjeneste*, heimeteneste*, omsorgsbolig*, omsorgsbustad*, eldreomsorg*, helse og omsorg, *hverdagsrehabilitering*, *kvardagsrehabilitering*, *rehabilitering* + bruker*, velferdsteknologi*, *pårørende*, *pårørande*, *sykdom*, *sjukdom*, frisk*, skolemåltid*, skulemåltid*, demensvennlig*, demensven*, aldersvennlig*, aldersven*, velferd + eldre, sunt kosthold, god helse, helsefremmende, helsefremjande, livskraftig + alder*, omsorgsbehov, hjemmeboende, heimebuande, dagtilbud, dagtilbod, avlastning, avlasting, bu lengst mogleg heime, bo lengst mulig hjemme, sykdomsforebygg*
3 2 *sykehjem*, *sjukeheim*, *sykehus*, *sjukehus*, mestre, meistre, *mestring*, *meistring*, *eldre*, *trivsel*, *velvære*, bo hjemme, bu heime, eget hjem, eigen heim, *tjenestemottaker*, tidlig innsats, tidleg innsats, skader, *aktivitetstilbud*, omsorg*, brukere
3.1 3 gravide, *svangerskap*, *jordmor*, *fødetilbud*, *fødetilbod*, føde*, barsel*
3.2 3 nyfødt*, *helsestasjon*, småbarn*, spedbarn*
3.3 3 smittevern*, *pandemi*, *smitte*, infeksjon*, hiv, tuberkulose
3.4 3 *psykisk*, *psykiske*, *demens*, *ensomhet*, *einsemd*, ensom*, einsam*, *kreft*, *diabetes*, *selvmord*, *sjølvmord*, livsmestring*, livsmeistring*, depresjon*, angst*, fysisk aktiv*, *fysisk aktivitet*, *besøksvenn*, aktivitetsvenn*, *overvekt*, *kols*, hjerte og kar, palliativ*, lindrande, lindrende, *friluftsliv*, turveg*, turvei*, tursti*, *idrett*, folkesykdom*, nedsette psykiske, stillesitt*, friskliv*, aktive + turvegnettet, *einsam*, uteneset, psykologtilbud, lågterskel*, lavterskel*, ung arena, rask psykisk helsehjelp
3.5 3 *rusmid*, *rusliding*, *ruslidelse*, *rusavhengig*, *rusmisbruk*, *rusførebygg*, *rusforebygg*, rus, ruskonsult*, *alkohol*, *narkotika*, *avrusing*, *overdose*, ruspolitisk*, rusarbeid*, act team, fact team
3.6 3 *trafikksikkerhet*, *trafikktrygg*, *trafikkulykk*, drept eller hardt, hardt skadd*, hardt skadde, nullvisjon*, trafikksikre, trafikksikr*, trafikktrygge, skadd i trafikken, drept eller, trafikkulukk*
3.7 3 prevensjon*, seksuell helse, seksualundervisning, familieplanlegging
3.8 3 *fastlege*, *legevakt*, *legevakta*, legetjeneste*, legeteneste*, *tannhelse*, helsehjelp, helsetilbud, helsetilbod, helsetjeneste*, helseteneste*, kommunehelsetjeneste*
3.9 3 *luftforurens*, *luftforurein*, *svevestøv*, *støy*, radon*, luftkvalitet*, helseskadelig*
3.a 3 *tobakk*, røyking*, røyk*, snus, røykfri*, tobakksfri*
3.b 3 *vaksin*, legemid*, medisin*
3.c 3 helsepersonell*, *sykepleier*, *sjukepleiar*, *helsesykepleier*, *helsesjukepleiar*, *helsefagarbeid*, leger, legar
3.d 3 helseberedskap, antibiotika*
4 3 *utdanning*, *opplæring*, *elev*, *undervisning*, *pedagog*
4 2 *skole*, *skule*, *læring*, *barnehage*, *lærer*, *lærar*, *kompetanse*, *kunnskap*, sfo, *skolefritid*, *skulefritid*, barn og unge lærer, kurs, kurset, kursing
4.1 3 *grunnskole*, *grunnskule*, *videregående*, *vidaregåande*, fullfør*, *lesing*, *rekning*, regning, *leseferdighet*, *lesekompetanse*, gjennomføring i videregående, *grunnleggende ferdigheter*, *skriving*, læringsresultat*, læringsutbytte, karakter*
4.2 3 *barnehageplass*, *barnehagetilbud*, *barnehagetilbod*, førskole*, tidlig innsats i barnehage, bemanningsnorm*, *barnehagelærer*, *barnehagelærar*
4.3 3 *fagbrev*, *fagskole*, *fagskule*, *etterutdanning*, *vidareutdanning*, *videreutdanning*, *kompetanseheving*, *studieplass*, *fagarbeid*, desentralisert utdanning
4.3 2 *universitet*, *høgskule*, *høgskole*, *høyskole*
4.4 3 *lærling*, *læreplass*, lærebedrift*, ungt entreprenørskap, yrkesfag*, *digital kompetanse*, praksisplass*, kompetanseplan*
4.5 3 *spesialundervisning*, *spesialpedagog*, tilpasset opplæring, tilpassa opplæring, likeverdig opplæring, likeverdig utdanning, *inkluderende barnehage*, inkluderande skul*, ppt, særskilt språkopplæring
4.6 3 *leseglede*, *lesegled*, *norskopplæring*, språkkurs*, analfabet*, leselyst
4.7 3 *uteskole*, *uteskule*, lærer om, lærer om bærekraft, berekraft i skulen, undervisning om bærekraft, *kulturskole*, *kulturskule*, *demokratiopplæring*, livslang læring
4.7 2 *bibliotek*
4.a 3 *mobbing*, *skolemiljø*, *skulemiljø*, *skolebygg*, *skulebygg*, trygt og godt skolemiljø, læringsmiljø*, barnehagebygg*
4.c 3 *lærerkompetanse*, kvalifiserte lærere, kvalifiserte lærarar, *lærerutdanning*, lærertetthet*, *lærartettleik*
5 3 *likestil*, *likestilling*, kvinne*, kvinner, kvinneandel*, *kjønn*, *kjønnsbalanse*, jenter
5.1 3 kjønnsdiskriminering, likestillingsredegjørelse*, likestillingsutgreiing*, kjønnsstereotyp*, kjønnsdelt*
5.2 3 vold i nære relasjoner, vald i nære relasjonar, *krisesent*, *voldtekt*, *valdtekt*, seksuell trakassering, seksuelle overgrep, partnervold, vold mot kvinner, vald mot kvinner
5.3 3 *tvangsekteskap*, *kjønnslemlest*, *negativ sosial kontroll*, æresrelatert*, barneekteskap*
5.4 3 *foreldrepermisjon*, *pappaperm*, omsorgsarbeid ulønna, *fedrekvote*, ulønnet omsorg
5.5 3 *heltidskultur*, *heiltidskultur*, *likelønn*, *likeløn*, lik lønn, lik løn, kvinnelige ledere, kvinner i ledende, kvinnelege leiarar, *ufrivillig deltid*, hel stilling, heil stilling, hele stillinger, heile stillingar, kvart kjønn, hvert kjønn, begge kjønn, flere menn, fleire menn, menn og kvinner
5.5 2 kvinnelige, kvinnelege
5.c 3 likestillingsplan*, likestillingsarbeid*
6 3 *drikkevann*, *drikkevatn*, *avløp*, *vannforsyning*, *vassforsyning*, vann og avløp, vatn og avløp, va, *vannkvalitet*, *vasskvalitet*, rent vann, reint vatn, *vannverk*, *vassverk*, *vannverket*
6 2 *overvann*, *overvatn*, vannet, vatnet, vann, vatn, *urenset*, *ureinsa*
6.1 3 *reservevann*, *reservevatn*, *slukkevann*, *sløkkjevatn*, *vannledning*, *vassleidning*, *vannkilde*, *vasskjelde*, *ledningsnett*, *leidningsnett*, *høydebasseng*, hygienisk barriere*, trykk i vannledningene, *vassforsyningsplan*, vannkvalitet, vannsikkerhet, nødvann*, naudvatn*
6.2 3 *toalett*, *septik*, *sanitær*
6.3 3 *kloakk*, *renseanlegg*, *reinseanlegg*, spredt avløp, spreidde avløp, *utslippstillatelse*, *gråvann*, overløp*, *nedslagsfelt*, *fremmedvann*, *framandvatn*
6.4 3 *lekkasje*, vannforbruk*, vassforbruk*, *vannmåler*, *vassmålar*, vanntap*, vasstap*
6.5 3 *vannforskrift*, *vassforskrift*, *vannregion*, *vassregion*, *vannforvaltning*, *vassforvalt*, *vannområde*, *vassområde*, *vannforekomst*, *vassførekomst*
6.6 3 *vassdrag*, *innsjø*, økologisk tilstand, *bekk*, bekker, elva, elv, *vannmiljø*, *vassmiljø*, *grunnvann*, *grunnvatn*, bekkeåpning*, bekkeopning*
7 3 *energi*, *strøm*, *straum*, *kraftproduksjon*, *kraftforsyning*, *energiplan*
7.1 3 strømregning*, straumrekning*, forsyningssikkerhet*, *kraftnett*, *strømnett*, *straumnett*, strømforsyning*, straumforsyning*, energifattig*
7.2 3 *fornybar*, solceller*, *solenergi*, *solkraft*, *solcelle*, *vindkraft*, *vasskraft*, *vannkraft*, *bioenergi*, *biogass*, *bioolje*, *flisfyr*, *geotermisk*, solfanger*, havvind*
7.3 3 *energibruk*, *energieffektiv*, *energisparing*, *enøk*, *energioppfølg*, *etterisoler*, *varmepumpe*, *fjernvarme*, *nærvarme*, *spillvarme*, *passivhus*, *plusshus*, *energiforbruk*, *energimerk*, *energiøkonom*, kwh, led belysning, *energistyring*, *lavenergi*, *strømforbruk*, *straumforbruk*, led lys, vannbåren*, vassboren*, energikrav, *enøktiltak*, energibesparende, energisparande
7.a 2 *oljekjel*, *oljefyr*, fossil oppvarming, *fossil oppvarming*, energiteknolog*
7.b 3 *nettkapasitet*, *trafo*, kraftlinje*, kraftlinjer
8 3 *arbeidsplass*, *sysselset*, *verdiskap*, *arbeidsliv*, *næringsutvikling*, *næringsplan*, *arbeidsledig*, *arbeidsløys*, *arbeidsløse*, arbeidsmarked*, arbeidsmarknad*
8 2 *næringsliv*, bedrifter, bedriftene, *næring*, næringar, næringer, nav, *kultur og næring*, yrkesaktiv*
8 1 *bedrift*, *rekruttering*, *rekruttere*, *medarbeid*, handel*, vekst
8.2 3 *produktivitet*, *omstillingsevne*, *næringsomstilling*, mangfoldig næringsliv, *nyskap*
8.2 2 *innovasjon* + næring*
8.3 3 *gründer*, *nyetabler*, *entreprenør*, *næringsfond*, *næringshage*, *etablerer*, *etablerar*, *småbedrift*, næringsvennlig*, næringsvenleg*, *vertskommune*, *bedriftsetabler*, *næringsareal*, *næringsområde*, *næringspark*, etablere seg
8.5 3 *heltid*, *heiltid*, tilrettelagt arbeid, varig tilrettelagt*, vta, *arbeidsdeltak*, i arbeid, i jobb, *arbeidsinkluder*, *heltidsstilling*, lønns og arbeidsvilkår, løns og arbeidsvilkår, arbeidsavklaring*, *arbeidstrening*, *mot arbeid*, jobbspesialist*
8.6 3 utenfor arbeid, utanfor arbeid, ungdomsteam*, *ungdomsgaranti*, *sommerjobb*, *sommarjobb*, *ungdomsled*, unge utenfor, unge utanfor
8.7 3 *tvangsarbeid*, *menneskehandel*, *barnearbeid*, moderne slaveri
8.8 3 *arbeidsmiljø*, *sosial dumping*, *arbeidslivskriminalitet*, *seriøsitet*, *sykefravær*, *sjukefråvær*, hms, *verneombud*, *verneombod*, *bedriftshelse*, *arbeidsgiver*, *arbeidsgivar*, trygge arbeid*, *nærværsarbeid*, a krim, lønnstyveri, useriøse aktører
8.8 2 tariff*
8.9 3 *reiseliv*, *turisme*, *turist*, *besøksnæring*, *overnatting*, *destinasjon*
9 3 *infrastruktur*, *innovasjon*, *forskning*, *forsking*, *industri*, *digitaliser*, *bredbånd*, *breiband*, *breibånd*
9.1 3 *godstermin*, godstrafikk*, *jernbane*, *fylkesvei*, *fylkesveg*, *riksvei*, *riksveg*, *rassikr*, bruer, broer, kai, kaier, *lufthavn*, *lufthamn*, *flyplass*, *vedlikeholdsetterslep*, *vedlikehaldsetterslep*, *etterslep*, *samferdsel*, *tunnel*, *bruene*, veivedlikehold, vegvedlikehald
9.1 2 *havn*, *hamn*, *kommunale veier*, *kommunale vegar*, *veinett*, *vegnett*, gods
9.2 3 *industripark*, *industriområde*, *industriutvikling*, *industriarbeid*
9.4 3 *grønn industri*, grøn industri, *grønt skifte*, det grønne skiftet, det grøne skiftet, *miljøteknologi*, *grønn teknologi*, *verdikjede*, grønn omstilling, grøn omstilling
9.5 3 *forskar*, forsker*, *nytenking*, *nytenkning*, *utviklingsprosjekt*, *innovasjonsprosjekt*, *kunnskapspark*, fou, tjenesteinnovasjon*, *tenesteinnovasjon*, fornye
9.c 3 *fiber*, *mobildekning*, *mobildekking*, 5g, internett*, høyhastighets*, høghastigheits*, *kunstig intelligens*, ekom
9.c 2 *digital*
10 3 *ulikhet*, *ulikskap*, *utjevn*, *utjamn*, *diskriminer*, *sosiale forskjell*, *sosiale skilnad*, likeverd*, like muligheter, like mulegheiter, like moglegheiter
10 2 *inkluder*, *forskjell*, *skilnad*
10 1 sårbare, *deltak*, *helseforskjell*
10.2 3 *utenforskap*, *utanforskap*, *utviklingshemm*, *funksjonsnedset*, *funksjonsevne*, *funksjonshem*, *universell utforming*, universelt utform*, utestengt, utestengd, *integrer*, samfunnsdeltak*, *minoritet*, *samisk*, samer, samar, sosial inkludering, *lhbt*, skeive, *etnisitet*, etnisk*, *religion*, seksuell legning, seksuell orientering, uansett bakgrunn, uavhengig av bakgrunn, *levekår*, bo selvstendig, bu sjølvstendig, *nasjonale minoritet*
10.2 2 *tilhørighet*
10.3 3 *rasisme*, *hatprat*, hatefull*, *likebehandl*, *mangfold*, *mangfald*, *fordom*, hets, netthets
10.4 2 *omfordel*, *sosialpolitikk*
10.7 3 *flyktning*, *innvandr*, *bosett*, *busett*, *introduksjonsprogram*, *asyl*, *tilflytter*, *migrasjon*, integrering*, ukrain*, *fremmedspråk*
11 3 *byutvikling*, *stedsutvikling*, *stadutvikling*, *arealplan*, *arealbruk*, *sentrumsutvikling*, *bymiljø*, *nabolag*, *bygdeutvikling*, *bokvalitet*, *bukvalitet*, *bulyst*, *bolyst*
11 2 sentrum*, *tettsted*, *tettstad*, *lokalsamfunn*, *nærmiljø*, byer, byar, byen, bygdene, *attraktiv*, *arkitektur*, *bygningsmiljø*
11 1 *bygg*, *levende*, *levande*, bo, bu, *regulere*, trygge
11.1 3 *bolig*, *bustad*, *husbank*, *boligpolitisk*, *leilighet*, *leilegheit*, *leilegheiter*, *boligsosial*, *bustadsosial*, *botilbud*, *butilbod*, *boformer*, *buformer*, *boligmarked*
11.2 3 *kollektiv*, *buss*, *sykkel*, *sykle*, *sykling*, gå og sykle, *fortau*, *gang og sykkel*, gang og sykkelvei*, gang og sykkelveg*, *mobilitet*, *skolevei*, *skuleveg*, *nullvekst*, *personbiltrafikk*, *parkering*, *bymiljøavtale*, *byvekstavtale*, *gående*, *gåande*, *holdeplass*, *haldeplass*, *reisevaner*, *bilbruk*, *gangvei*, *gangveg*, gange, gangfelt*, gåing
11.2 2 *trafikk*, *ferje*
11.3 3 *fortett*, *knutepunkt*, *utbygging*, *arealstrategi*, *reguleringsplan*, *områderegulering*, *hytte*, *arealdel*, *transformasjon*, *gjenbruk av areal*, *arealeffektiv*, *utbyggingsmønster*, *byvekst*
11.3 2 *medvirk*, *medverk*
11.4 3 *kulturminne*, *kulturarv*, *kulturmiljø*, *verneverdi*, *fredet*, *freda*, *fredning*, *trehusmiljø*, *kulturlandskap*, *museum*, *verdensarv*, *verdsarv*, historiske bygg*, kulturhistor*, kulturverdi*, verneplan for kulturmiljø
11.5 3 *flom*, *flaum*, *skred*, *naturfare*, *beredskap*, *samfunnssikkerhet*, *samfunnstrygg*, ros analyse*, *risiko og sårbar*, *brannvern*, *brannsikr*, ras, raset, rasfare*, steinras*, jordskred*
11.6 3 *avfallshåndter*, *luftkvalitet*, *støyforurens*, *svevestøv*, lokal luft*
11.7 3 *torg*, *leikeplass*, *lekeplass*, *grøntområde*, *grøntområd*, *grøntstruktur*, *nærturområde*, *grønne lunge*, grøne lunger, grøne lungar, *uteområde*, *uterom*, *byrom*, *aktive fasad*, *badeplass*, *strandsone*, tursti*, nærfriluft*, lekeareal, møteplasser i sentrum, byliv*, sosiale møteplasser, sosiale møteplassar
11.7 2 *møteplass*, *møtestad*, *park*
11.a 3 by og land, *sentrum og bygd*, distrikt*, *nærbutikk*
11.a 1 *regional*
11.b 3 *beredskapsplan*, *beredskapsplikt*, *klimatilpass*
12 3 *avfall*, *ombruk*, *gjenbruk*, *gjenvinn*, *attvinn*, *sirkulær*, *matsvinn*, *kildesort*, *kjeldesort*, *overforbruk*, *miljøfyrtårn*, *innkjøp*, *innkjøpspolitikk*
12 2 *forbruk*, *anskaffelse*, *bærekraftig forbruk*, *miljøvennlig*, *miljøvenleg*
12.1 3 bærekraftig produksjon, grønn omstilling + avfall, klesbytte*, reparere
12.2 3 *naturressurs*, *ressursbruk*, *ressurseffektiv*, *gruve*, *råvare*, *masseforvalt*, *mineral*, *pukk*
12.3 3 *matkast*, *matavfall*, *kaste mat*
12.4 3 *miljøgift*, *kjemikal*, *farlig avfall*, *farleg avfall*, *forurenset grunn*, *forureina grunn*
12.4 2 *sprøytemid*
12.5 3 *restavfall*, *husholdningsavfall*, *hushaldsavfall*, *materialgjenv*, *ombrukssentral*, *gjenvinningsstasjon*, *engangs*, *eingong*, *reparasjon*, *byttedag*, *delingsordning*, *forsøpling*, *forsøpl*, *avfallsfri*, *avfallsplan*, *rivingsmasse*, *byggavfall*, *byggevar*, *emballasje*, nytt liv, *søppel*, *renovasjon*
12.5 2 *plast*
12.6 3 *miljøsertifiser*, *bærekraftsrapport*, *miljøledelse*, *miljøleiing*, *klimaregnskap*
12.7 3 *miljøkrav*, *grønne innkjøp*, grøne innkjøp, *klimakrav*, *offentlige anskaffelser*, *miljøvekt*
12.8 3 *miljøbevisst*, *svanemerk*, *miljømerk*, *holdningsskapende*
13 3 *klima*, *klimaet*, *utslipp*, *utslepp*, *klimagass*, *nullutslipp*, *nullutslepp*, *utslippsfri*, *utsleppsfri*, *fossilfri*, *lavutslipp*, *lågutslepp*, co2, co₂
13.1 3 *klimatilpass*, *ekstremvær*, *ekstremver*, *havnivå*, *stormflo*, *overvann*, *overvatn*, *ekstremnedbør*, *klimarisiko*, *klimapåslag*, *klimasårbar*, *tørke*, *hetebølge*, *villere våtere*, endra klima, endret klima, *styrtregn*, *kraftig nedbør*
13.2 3 *klimabudsjett*, *klimanøytral*, *elbil*, *elbilar*, *ladepunkt*, *ladestasjon*, *ladeinfrastruktur*, *hurtiglad*, *landstrøm*, *landstraum*, *karbon*, *klimamål*, *klimaplan*, *parisavtale*, *utslippskutt*, *utsleppskutt*, *biodrivstoff*, *fossil*, *elektrifiser*, *klimatiltak*, *elektriske biler*, elektriske bilar, *metan*, *karbonlager*, *hydrogen*, *dieselbil*, oljekjel*, *oljekjel*, nullutslippssamfunn*, utslippsfrie, utsleppsfrie, klimavennlig*, klimaven*, klimafotavtrykk*, klimarekneskap*, klimaregnskap*, klimakutt*, klimasats*
13.3 3 *klimakunnskap*, *klimaomstill*, *klimakommunikasjon*, *klimabevisst*
14 3 *fjord*, *marin*, *fiske*, *fiskeri*, *skjærgård*, *skjergard*, havet, *sjøareal*, *havbruk*, *oppdrett*
14 2 *hav*, *sjø*, *kyst*
14.1 3 *marin forsøpling*, *marint søppel*, *spøkelsesfisk*, *strandrydd*, *næringsstoff*, *mikroplast*, *havplast*, plast i havet, marin plast*
14.2 3 *ålegras*, *tareskog*, *korallrev*, *kystsone*, *sjøfugl*, *livet i havet*, *gytefelt*, *gyteområde*, *marine økosystem*
14.4 3 *kysttorsk*, *villaks*, *lakselus*, *rømming*, *torsk*, *overfiske*, *bestand* + *fisk*, *hummer*, *villfisk*
14.5 3 *marint vern*, *marint verneområde*, *marine verneområde*, *hummerfred*
14.7 3 *oppdrettsnæring*, *akvakultur*, *havbruksnæring*
14.b 3 *kystfisk*, *fiskefelt*, *fiskebåt*, *fiskarane*, *fiskerihavn*, *fiskerihamn*
15 3 *naturmangfold*, *naturmangfald*, *biologisk mangfold*, *biologisk mangfald*, *økosystem*, *arealnøytral*, *leveområde*, *artsmangfold*, *artsmangfald*
15 2 *natur*, *arter*, artar, *dyreliv*, *planteliv*, *bygges ned*, *byggjast ned*, *vern*, elg, elgen
15 1 *mark*, *fjell*
15.1 3 *verneområde*, *naturreservat*, *nasjonalpark*, *våtmark*, *myr*, *kantsone*, *naturvern*, *naturområde*, *markagrense*, *urørt natur*, *grønnstruktur*, *elvelandskap*
15.1 2 *naturverdi*
15.2 3 *skog*, *gammelskog*, *skogbruk*, *skogvern*, *trær*, *plante trær*
15.3 3 *jordsmonn*, *nedbygging*, *naturrestaurering*, *restaurer* + natur*, *jordhelse*
15.4 3 *fjellområde*, *høyfjell*, *høgfjell*, *villrein*
15.5 3 *truede arter*, *trua artar*, *rødlist*, *raudlist*, *pollinerende*, *pollinerande*, *insekt*, *blomstereng*, *trekkveier*, *trekkvegar*, *humler*, *fugl*, *naturtap*, *slåttemark*, *nøkkelbiotop*, *vilt*, *rovdyr*, *hjort*, trua artar, trua arter, truede arter, truet natur, trua natur
15.7 3 *ulovlig jakt*, *krypskyt*
15.8 3 *fremmede arter*, *fremmede skadelige arter*, *fremmede skadelige*, *framande artar*, *framande skadelege*, *hagelupin*, *parkslirekne*, *kjempespringfrø*, *svartelist*, *pukkellaks*, mink, minken
15.9 3 *naturregnskap*, *naturrekneskap*, *arealregnskap*, *arealrekneskap*, *naturmangfoldsplan*
16 3 *demokrati*, *tillit*, *rettssikkerhet*, *rettstrygg*, *kriminalitet*, *korrupsjon*, *innbyggermedvirk*, *menneskerett*, *ytringsfrihet*, *ytringsfridom*, *åpenhet*, *openheit*, *innbyggerdialog*
16 2 *trygg*, trygghet, *tryggheit*, *rettferdig*, *lovverk*, *inkluderende demokrati*
16.1 3 *vold*, *voldelig*, *ungdomskriminalitet*, *slt*, *radikalisering*, *ekstremisme*, *krig*, *terror*, politi, politiet, *totalforsvar*, vald, valden, valdeleg*, valdsoffer, familievald, kriminell*, hærverk, utrygghet, tryggleik
16.2 3 *overgrep*, *omsorgssvikt*, *barnevern*, *barnemishandling*, *mobb*, *vold mot barn*
16.5 3 *varsling*, *etiske retningslinj*, *habilitet*, *misbruk av*, *hvitvask*, etikk, etikken, etiske
16.6 3 *innsyn*, *offentlighet*, *effektiv forvaltning*, *klarspråk*, *klart språk*, *internkontroll*, *god forvaltning*, *åpne om*, opne om, *åpen kommune*, *saksbehandling*, åpen og, *innbyggerne skal ha tillit*
16.6 1 *beslutninger*
16.7 3 *ungdomsråd*, *eldreråd*, *folkevalgt*, *folkevald*, *valgdeltak*, *valdeltak*, *lokaldemokrati*, *lokalpolitikk*, *medvirkning*, *medverknad*, *innbyggerforslag*, *innbyggarforslag*, *barn og unges medvirkning*, *folkemøte*, *medbestem*, *brukermedvirk*, *brukarmedverk*, høyrde, bli hørt, blir hørt, engasjere seg, *råd for personer*
16.10 3 *tilgang til informasjon*, *lokalavis*, *informasjonssikkerhet*, *personvern*
16.a 3 *samfunnssikkerhet*, *samfunnstrygg*, *beredskap*, *sivilforsvar*, *cybersikkerhet*, *uønskede hendelser*, *uønskte hendingar*
17 3 *partnerskap*, *samskap*, *frivillig*, *samarbeidsavtale*, *interkommunal*, *bærekraftsmål*, *berekraftsmål*, fns bærekraftsmål, *bærekraftsnettverk*, *vennskapskommune*, *venskapskommune*
17 1 *samarbeid*, *samarbeide*, *samarbeidet*, organisasjonar, organisasjoner, nabokommun*, *fylkeskommunen*
17.16 3 *samarbeide med*, *samarbeid med*, *regionråd*, *samarbeidspartn*, *internasjonalt samarbeid*, *kunnskapsdeling*, *dele erfaring*, *erfaringsdel*, *eu prosjekt*, *prosjekt sammen med*
17.16 2 *nettverk*, *samhandl*
17.17 3 *frivillighet*, *frivilligheit*, *frivilligsentral*, *lag og foren*, *lag og organisasjon*, *lag og foreininger*, *organisasjonsliv*, *tredje sektor*, *frivillighetsmelding*, *offentlig privat*, *offentleg privat*, likeverdig partner
17.18 2 *indikatorsett*, *statistikk* + *bærekraft*
0 0 *mål og strategi*, *pårørendeskole*, *byggje opp*, *bygger på*, *bygd opp*, *byggjer på*, bygge på, i arbeidet med, kommunens arbeid, planarbeid*, *naturlig*, *naturleg*, *marka*, *markant*, marked*, marknad*, *merknad*, *markering*, *bemerk*, *utmerk*, *havne*, arealplan*, *skolefrihet*, *overordnet*, *strategiene*, vernepleier*, *vernepleiar*, *verneverdi*, *vernerunde*, *verneombud*, *behav*, *havar*, *parkering*, *sparkesykkel*, *sjøl*, *sjølv*, *sjølvstendig*, *elveg*, *selvstendig*, *selv*, *rask*, *skuleras*, *brask*, *framskred*, *fremskred*, *overskred*, *skredder*, *terrass*, *trass*, *infrastruktur*, *gras*, *ressurs*, *begrens*, *vårt*, *myrt*, *lever*, *leverand*, *rus* + rusk, *vurder*, *verdskrig*, *oppbygg*, *innbygger*, *innbyggar*, *hensyn*, *kunnskapsgrunnlag*, *kollektivavtale*, *læringsnettverk*, *regulering av*, *kulturskole*, *lokalsamfunn*, *forankr*, *krigen*, *beslutningsgrunnlag*, *mobil*, *offentlig ettersyn*, *offentleg ettersyn*, *arter seg*, utgang*, omgang*, inngang*, *foreldre*, *skjønn*, *signatur*, *arbeidsklima*, *debattklima*, *investeringsklima*, *kvalitetssikr*, *forelder*, markert, *havner*, strømline*, strømlinje*, *avdeling*, *fordeling*, *natur og ungdom*, eldrerådet + saker, utvald*, gevaldig*, *hovedtrekk*
`;
