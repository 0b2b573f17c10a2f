import { bold, caption, footnote, heading, list, paragraph as p } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import { table } from "../docx/build/buildTable.ts";

/** The chapters of the samfunnsdel between challenges and vision: what people said, and what the municipality is and does. */
export function samfunnsdelTogether(): readonly Piece[] {
  return [
    heading(1, "Det innbyggerne sa"),
    p(
      "Alle innspillene er lest av minst to, og alle som skrev, har fått svar. Her er det som gikk igjen, med de ordene folk selv brukte.",
    ),
    heading(2, "Det vi er stolte av"),
    p(
      "«At ungene kan gå til fjæra alene.» Nærheten til naturen kom først på hvert eneste møte. Mange la til at naturen ikke er et tilbud man må kjøre til, men det som er utenfor døra. Derfor uroer det når stier gror igjen, og når båthus blir hytter med gjerde foran.",
    ),
    p(
      "Det andre var dugnaden. I Vågen har bygdelaget drevet samfunnshuset i sytti år. På Nes er det idrettslaget som brøyter lysløypa, og i sentrum er det frivillige som holder biblioteket åpent om kvelden. Folk er stolte av dette, og redde for at de samme tjue alltid er de som gjør det.",
    ),
    p(
      "Det tredje var at folk hilser. Flere som har flyttet hit fra andre land og andre landsdeler, sa at det tok tid å bli kjent, men at det var verdt det. De ba om at det skal bli lettere å komme inn: færre lukkede dører, flere steder der det går an å bare være.",
    ),
    heading(2, "Det som bekymrer"),
    p(
      "Avstanden til tjenestene kom igjen i alle bygdene. Den som ikke har bil, er avhengig av andre for å komme til lege, butikk og trening. Bussen går når skolen begynner og slutter, og nesten aldri ellers. Ungdommene sa det enklest: «Det er ikke langt. Det er bare ingen vei dit.»",
    ),
    p(
      "Mange var bekymret for boligene. Det bygges eneboliger folk ikke har råd til, og det mangler leiligheter for eldre som vil flytte nærmere sentrum og for unge som vil flytte hjemmefra. Hus står tomme mens folk leter. Bedriftene fortalte at de har mistet søkere fordi det ikke fantes noe sted å bo.",
    ),
    p(
      "Flere sa at de ikke vet hvordan beslutninger blir tatt. De leser i avisa at noe er vedtatt, og lurer på når det ble bestemt. De ville vite det før, på et språk de forstår, og de ville se om det de sa, fikk noe å si.",
    ),
    heading(2, "Det vi skylder dem som kommer etter"),
    p(
      "På dette spørsmålet ble det stille, og så kom svarene. En fjord det går an å bade i. Skoler som er til å være i. Gjeld det går an å betale. Et sted der det er mulig å være annerledes. Ungdomsrådet skrev at de ikke vil bli spurt om framtiden av folk som ikke endrer noe nå.",
    ),
    caption("Tabell", " Innspillene etter tema"),
    table(
      { headerRows: 1, firstColumn: true },
      ["Tema", "Planprogrammet", "Utkastet", "Førte til endring"],
      ["Oppvekst og skole", "9", "22", "13"],
      ["Vei, buss og avstander", "8", "19", "7"],
      ["Natur og klima", "6", "17", "9"],
      ["Bolig", "4", "14", "8"],
      ["Annet", "4", "12", "5"],
    ),
    heading(1, "Kommunen som virkemiddel"),
    p(
      "Kommunen har 780 ansatte, eier 96 000 kvadratmeter bygg og 140 kilometer vei, og bruker 840 millioner kroner i året. Det er mye, men lite mot det som avgjøres av innbyggere, bedrifter, fylket og staten. Derfor er spørsmålet i hvert kapittel som følger, ikke bare hva kommunen skal gjøre, men hva kommunen kan få til sammen med andre.",
    ),
    heading(2, "Tjenester"),
    p(
      "Tjenestene skal være like gode for alle, men de trenger ikke være like. En god tjeneste er en som møter den som trenger den der vedkommende er, og som slutter når den ikke trengs lenger. Vi skal oftere spørre hva som er viktig for deg, og sjeldnere hva som er i veien med deg.",
    ),
    p(
      "Digitale løsninger er førstevalget der de fungerer. Den som ikke kan eller vil bruke dem, skal få den samme hjelpen på en annen måte, uten å måtte forklare hvorfor.",
    ),
    heading(2, "Myndighet"),
    p(
      "Reglene er til for å ta vare på noe. Når vi sier nei, skal det gå fram hva vi tar vare på. Når vi bruker skjønn, skal det være likt fra sak til sak, og søknader skal besvares innen fristen. En byggesak i Fjordvik skal ikke være et spørsmål om hvem du kjenner.",
    ),
    heading(2, "Arbeidsgiver"),
    p(
      "Det viktigste kommunen har, er folk som vil arbeide her. Sykefraværet var 9,8 prosent i fjor. Hver fjerde ansatt er over 57 år, og i hjemmetjenesten er det mer enn hver tredje. Vi trenger flere hele stillinger, flere lærlinger og ledere med tid til å lede.",
    ),
    list(
      "bullet",
      "Alle som vil, får hel stilling.",
      "Hver enhet har minst én lærling.",
      "Ingen leder har ansvar for flere enn tretti.",
      "Nyutdannede får en veileder det første året.",
    ),
    heading(2, "Eier og utbygger"),
    p(
      "Kommunen eier kraftlaget sammen med to nabokommuner, og havna alene. Eierskapet skal brukes til å nå målene i denne planen, ikke bare til utbytte. Bygg vi ikke trenger, selges eller får nytt innhold; bygg vi trenger, skal holdes i stand.",
    ),
    heading(2, "Samarbeid"),
    p(
      "Legevakt, brannvern, barnevernsvakt og skatteinnkreving drives sammen med andre",
      footnote("Oversikten over interkommunale samarbeid ligger ved økonomiplanen og oppdateres hvert år."),
      ". Flere oppgaver vil bli for store for oss alene. Vi går inn i samarbeid når det gir bedre tjenester, og vi bestemmer på forhånd hvordan kommunestyret kan styre dem.",
    ),
    heading(2, "Frivilligheten"),
    p(
      "Det er 143 lag og foreninger i Fjordvik. Kommunen skal ikke styre dem, men vi kan la være å stå i veien. Skoler og haller er gratis for barn og unge. Den som vil arrangere noe, skal bare trenge å søke ett sted. Og vi skal huske å si takk.",
    ),
    heading(1, "Tre veier framover"),
    p(
      "Før målene ble skrevet, tegnet vi tre bilder av Fjordvik i 2037. Ingen av dem er spådommer. De er laget for å se hva valgene våre betyr.",
    ),
    p(
      bold("Som før."),
      " Vi fortsetter som nå. De fleste tjenestene er som i dag, men det er for få til å gi dem. Gjelden er høy, bygdene tynnes ut, og målene for klima nås ikke. Ingen har valgt dette, og nettopp derfor kan det bli slik.",
    ),
    p(
      bold("Alt til sentrum."),
      " Vi samler skoler, omsorg og boliger i Fjordvik sentrum. Det blir billigere og gir korte avstander for de fleste. Men bygdene mister møtestedene sine, og mye av det som gjør at folk flytter hit, blir borte.",
    ),
    p(
      bold("Knutepunkter."),
      " Vi samler det som må samles, og legger det andre til tre steder: sentrum, Nes og Vågen. Bygdehusene får nye oppgaver, bussen går oftere mellom færre steder, og hjemmetjenesten har base der folk bor. Det koster mer enn å samle alt, men mindre enn å fortsette som nå.",
    ),
    p(
      "Kommunestyret valgte det tredje bildet, med åtte stemmer mot for alternativ to. Målene og strategiene i neste kapittel følger av det valget.",
    ),
  ];
}
