/**
 * English words by which a passage is taken to be about one of the UN's goals or targets: one line a code and
 * weight. Weight 3: the word alone says it; 2: it speaks for it; 1: it leans that way. Code 0 takes
 * words out: a longer one here hides the shorter ones in it. A star stands for any letters before or
 * after, a plus for words apart from one another. `readSdgWords` reads it.
 */
export const englishSdgWords = `
1 3 poverty, impoverish*, anti poverty, antipoverty, pro poor, destitut*, poorest, ultra poor, working poor, poor people, poor families, poor children, poor population*, poor communities
1 1 vulnerable, vulnerability, hardship, subsistence, needy, household income, consumption expenditure, low incomes, low income
1.1 3 extreme poverty, extremely poor, poverty line*, international poverty line, 1 25 a day, 1 90 a day, absolute poverty, dollar a day
1.2 3 poverty rate*, child poverty, relative poverty, multidimensional poverty, poverty headcount, poverty gap, poverty reduction, poverty alleviation, poverty incidence, poverty eradication, poverty threshold*, at risk of poverty, overlapping deprivation, the poor, poor and vulnerable, poverty rates, poverty indicator*, poverty measure*, poverty estimates, poor individuals, poor women, non poor, rural poor, urban poor, urban poverty, rural poverty, in work poverty, energy poverty + income
1.2 2 deprivation*, deprived, poor household*, poor, low income household*, low income famil*, material hardship, breadline
1.3 3 social protection, safety net*, cash transfer*, social transfer*, social assistance, conditional cash, minimum income, guaranteed income, social pension*, social grant*, welfare recipient*, basic income, means tested
1.3 2 social security, social insurance, income support, welfare benefit*, cash benefit*, child benefit*, family benefit*, old age pension*, safety nets, social welfare, unemployment benefit*, pension coverage, public works programme*, housing benefit*, transfers + households
1.4 2 microfinance, microcredit, micro credit, land tenure, property rights + land, access to basic services, landless*, homeless*, financial inclusion + poor
1.5 2 vulnerable to shocks, coping strateg*, vulnerability + shocks, vulnerable households, resilience of the poor
2 3 hunger, famine*, food security, food insecurity, food insecure, food production, food supply, food suppl*, food shortage*, zero hunger, food sovereignty, food system*, food price*, food crisis, food crises, agricultural, agricultural production, agricultural sector, agricultural output, farm household*, rural household* + agricultur*, agro industr*, farm level, agricultural land, agricultural ecosystem*, peasant*, crop production, fodder, food consumption, food processing
2 2 agricultur*, farm, farms, farmer*, farming, farmland, crop, crops, livestock, cattle, dairy, grain, grains, cereal*, wheat, maize, rice, soybean*, poultry, pesticide*, fertiliser*, fertilizer*, arable, harvest*, agri food, agrifood, agro*, horticultur*, sugar cane, beef, milk, meat, irrigated, food, diet*, rural development
2 1 rural, irrigation, consumer price*, land use, yields, herd*
2.1 3 undernourish*, dietary energy, calorie*, food aid, right to food, food deficit, starvation, school meal*, school feeding, food assistance
2.2 3 malnutrition, malnourish*, undernutrition, stunting, stunted, wasting, underweight children, micronutrient*, breastfe*, nutritional, nutrition, dietary diversity, anaemia, vitamin a
2.3 3 smallholder*, small holder*, small scale farmer*, family farm*, agricultural productivity, farm income*, small farmer*, pastoralis*, subsistence farm*, crop yield*, cereal yield*, farm size*
2.4 3 sustainable agriculture, organic farm*, agroecolog*, agro ecolog*, agroforestry, conservation agriculture, organic agriculture, climate smart agriculture, crop rotation, farming practice*, farm practice*, agri environment*
2.5 3 seed bank*, gene bank*, plant genetic, genebank*, crop varieties, plant breeding, livestock breed*, seeds, seed variet*, landraces
2.a 3 agricultural research, agricultural extension, extension service*, agricultural investment*, agricultural innovation, agricultural development, rural extension
2.b 3 agricultural subsid*, agricultural support, export subsid*, producer support, agricultural polic*, common agricultural policy, farm support, farm polic*, agricultural trade, direct payment* + farm*, support to producers
2.c 3 commodity price*, food commodit*, food reserve*, price volatility + food, commodity market* + agricultur*, grain reserve*, food market*
3 3 public health, health care, healthcare, health service*, health system*, health outcome*, health status, health sector, primary care, patient*, hospital*, physician*, clinic*, nurse*, medical, illness*, disease*, disabilit* + health, epidemiolog*, well being + health, life expectancy, mortality, morbidity, doctor*, general practitioner*
3 2 health, healthy, care provider*, surgery, surgical, therap*, treatment + patient*, symptoms, premature, fertility, caregiver*, elderly care, ageing population, rehabilitation + care, diagnos*, injur*, emergency department*, world health organization
3 1 well being, wellbeing, physical activity, pollution, elderly, ageing, population growth, lifestyle*, sanitation, hygiene
3.1 3 maternal mortality, maternal health, skilled birth, antenatal, prenatal, obstetric*, midwi*, childbirth, birth attendant*
3.2 3 infant mortality, child mortality, under five mortality, neonatal, newborn*, child health, under 5 mortality, infant death*
3.3 3 hiv, aids, malaria, tuberculosis, hepatitis, communicable disease*, infectious disease*, epidemic*, pandemic*, covid*, antiretroviral*, waterborne disease*, ebola, influenza, tb
3.4 3 non communicable, noncommunicable, cancer*, diabetes, cardiovascular, stroke, dementia, alzheimer*, mental health, suicid*, depression + mental, mental illness*, mental disorder*, psychiatr*, chronic condition*, chronic disease*, obesity, obese, heart disease, blood pressure, screening, long term care, psychological distress, lung, breathing ailment*, asthma, arthritis, respiratory, hypertension, neurolog*, disorder*
3.5 3 substance abuse, drug use, drug abuse, alcohol consumption, harmful use of alcohol, narcotic*, opioid*, drinking + alcohol, drug users, heroin
3.6 3 road traffic death*, road safety, traffic accident*, road accident*, traffic fatalit*, road death*, road injur*, crash*, road traffic injur*
3.7 3 reproductive health, family planning, contracepti*, sexual health, unmet need, adolescent birth*
3.8 3 universal health coverage, health insurance, out of pocket, health coverage, health expenditure*, health spending, health financ*, quality of care, co payment*, health workforce, medical insurance
3.9 3 air pollution + health, hazardous chemical* + health, asbestos, premature death*, lead poisoning, exposure + health, particulate matter + health, indoor air pollution, radon, radiation, lead exposure
3.a 3 tobacco, smoking, smoker*, cigarette*
3.b 3 vaccin*, immunis*, immuniz*, medicines, pharmaceutical*, essential medicine*, drug prices, generic drug*, clinical trial*
3.c 3 health worker*, health personnel, health professional*, nursing
3.d 3 health emergenc*, antimicrobial resistance, antibiotic*, international health regulations
4 3 education, educational, schooling, school, schools, teacher*, student*, pupil*, classroom*, curricul*, learner*, pedagog*, teaching, education system*, school leader*, schoolchildren, pisa, educator*, school system*, student learning, learning opportunities, educational attainment, years of schooling, education sector, education policy, instructional, schoolteacher*, principals, syllab*, textbook*, test scores, peer effects
4 2 learning, training programme*, trainee*, lesson*, knowledge and skills, enrolment, enrollment, literacy skills, dropout*, drop out, curricula, graduation, educated, teach, grade repetition
4 1 examination*, academic, competenc*, skills, instruction, course*, assessment + student*, training, evaluation, knowledge, mathematics, science, children, young people, tests
4.1 3 primary education, secondary education, primary school*, secondary school*, reading performance, school enrolment, learning outcomes, completion rate*, basic education, compulsory education, reading + mathematics, out of school, student performance, student achievement
4.2 3 early childhood, preschool*, pre school*, pre primary, kindergarten*, ecec, nursery school*, childcare + learning, early learning
4.3 3 higher education, tertiary education, vocational education, vocational training, technical education, adult learning, doctoral, graduates, polytechnic*, post secondary, adult education, undergraduate*
4.3 2 universit*, vet, college*, tertiary
4.4 3 apprentice*, skills development, upskilling, digital skills, ict skills, work based learning, lifelong learning, vocational skills
4.4 2 qualification*
4.5 3 gender parity in education, girls education, special needs education, inclusive education, equity in education, disadvantaged students, special education, education for girls, indigenous students, immigrant students, socio economic status + student*
4.6 3 literacy, numeracy, illitera*, literate
4.7 3 education for sustainable development, citizenship education, human rights education, environmental education, global citizenship
4.a 3 school building*, school facilit*, school infrastructure, learning environment*, bullying, school climate
4.b 3 scholarship*, student loan*, study abroad, tuition
4.c 3 teacher training, qualified teachers, teacher education, professional development, teacher quality, initial teacher
5 3 gender, women, woman, girls, girl, female*, feminis*, gender equality, women s, womens, gender gap*, gender mainstream*, gender stereotyp*, gender perspective, women s rights, mothers
5 1 men, wives, husband*, marriage, masculin*, spouse*, sex
5.1 3 discrimination against women, cedaw, sex discrimination, gender discrimination, sexism, gender bias*, patriarch*, sex ratio, son preference, gendered, gender relations, gender roles, gender norms, gender issues, gender differences, sexuality, masculinity, femininity
5.2 3 violence against women, domestic violence, gender based violence, sexual violence, intimate partner, sexual harassment, rape, women + trafficking, sexual exploitation, spousal violence, battered
5.2 2 trafficking + women
5.3 3 child marriage*, early marriage*, forced marriage*, genital mutilation, genital cutting, fgm, dowry, circumcision, honour killing*, initiation rite*
5.4 3 unpaid care, unpaid work, domestic work*, parental leave, maternity leave, paternity leave, housework, childcare responsibilit*, care work, unpaid domestic, time use, household chores, work life balance, maternity, child rearing, fathers
5.4 2 child care, childcare, parental, caregiving, work family
5.5 3 women s participation, women in parliament, women in leadership, women on boards, gender quota*, women entrepreneur*, female entrepreneur*, glass ceiling, women managers, women leaders, women politicians, women + parliament, women + leadership
5.6 3 reproductive rights, abortion, sexual and reproductive, reproductive health + women, contracepti* + women
5.a 3 women s land, women farmers, inheritance + women, women + land rights, women s economic, widow*
5.c 3 gender budget*, gender responsive, gender pay gap, gender wage gap, pay gap, equal pay
6 3 water resource*, water management, water polic*, water sector, water governance, water use, water service*, water law, water right*, water security, water infrastructure, water abstraction, freshwater, fresh water, water utilit*, water supply, water demand, water allocation, water bodies, water pricing, water tariff*, water charge*, water system*, water framework directive, water user*, water availability, water authorit*, water sources, hydrolog*, water withdrawal*, water, hydropower + water
6 2 waters, wash
6 1 dam, dams, drought*, flood*, stormwater, rainwater, rainfall, hydropower
6.1 3 drinking water, safe water, potable, water access, piped water, tap water, access to water, clean water, drinkable
6.2 3 sanitation, toilet*, latrine*, open defecation, hygiene, handwashing, hand washing
6.3 3 wastewater, waste water, sewage, sewer*, effluent*, water quality, water pollution, untreated, eutrophication, nitrate*, water treatment
6.4 3 water scarcity, water stress, water efficiency, water shortage*, drip irrigation, desalinat*, water saving, water productivity, water use efficiency
6.4 2 irrigat*, leakage
6.5 3 river basin*, transboundary water*, integrated water resources, iwrm, catchment*, watershed*, riparian, basin organisation*, basin management, transboundary river*, conservancy district*, water board*, regional water, water council*, basin authorit*
6.5 2 river, rivers, basin
6.6 3 aquifer*, groundwater, wetland*, surface water, recharge
6.6 2 lake, lakes, reservoir*
6.b 3 water user association*, community water, water committee*
7 3 energy, electricity, power generation, power plant*, power sector, energy supply, energy sector, energy polic*, energy demand, energy security, energy market*, power system*, electric power, energy system*, energy source*, energy mix, electricity generation, energy infrastructure, energy services, energy investment*, energy transition, energy producers, installed capacity, electricity consumption, electricity supply, electricity demand, power supply, generating capacity, electricity sector, wind and solar, primary energy, final energy
7 2 fuel, fuels, turbine*, iea
7 1 heating, gas, electric, batteries, battery
7.1 3 electrification, access to electricity, energy access, energy poverty, cookstove*, cooking fuel*, off grid, modern energy, fuel poverty, clean cooking, biomass + cooking, mini grid*, kerosene, household energy
7.2 3 renewable*, solar, photovoltaic*, wind power, wind energy, wind farm*, wind turbine*, hydropower, hydroelectric*, geothermal, bioenergy, biofuel*, biogas, biomass, feed in tariff*, clean energy, ethanol, biodiesel, tidal
7.2 2 pv, wind
7.3 3 energy efficien*, energy saving*, energy intensity, energy consumption, energy use, insulation, energy performance, heat pump*, cogeneration, district heating, fuel efficiency, retrofit*, energy audit*
7.a 3 nuclear power, natural gas, fossil fuel*, oil price*, petroleum, shale, lng, crude oil, power station*, nuclear, carbon capture, gas fired, coal fired, oil and gas, clean coal, energy research, energy technolog*
7.a 2 coal
7.b 3 transmission grid, smart grid*, power grid, electricity network*, transmission line*, electricity market*, interconnector*, generation capacity, load factor, kwh, mwh, gwh, gw, electricity price*, tariffs + electricity, storage + electricity, ancillary service*
7.b 2 grid, mw, utilities + electricity
8 3 economic growth, gdp growth, growth rate*, per capita growth, labour market*, labor market*, job creation, unemployment, unemployed, employment rate*, employment, jobs, workforce, labour force, labor force, full employment, job seeker*, jobseeker*, job loss*
8 2 labour, labor, workers, worker, economic development, economy, economies, business environment, private sector, occupation*, competitiveness, business, labour costs, inflation, fiscal stimulus, career*, financial crisis, income per capita
8 1 consumption growth, investment, recruitment, retire*, crisis, domestic demand, exports, firms, economic, enterprise*, growth, sector, finance, financial, markets, trade, services
8.1 3 gdp per capita, economic recovery, inclusive growth, growth performance
8.1 2 gdp, gross domestic product, recession, macroeconomic*
8.2 3 labour productivity, productivity growth, economic diversification, structural transformation, diversif* + econom*
8.2 2 productivity, value added
8.3 3 entrepreneur*, small and medium, smes, sme, informal economy, informal employment, informal sector, micro enterprise*, small business*, self employ*, small enterprise*, business creation, informality, start ups
8.4 2 decoupling, resource efficiency, green growth, green jobs, material consumption
8.5 3 decent work, wages, wage, minimum wage*, working condition*, equal pay for equal work, full time, part time, job quality, temporary work*, working hours, working time, older workers, job search, active labour market, displaced workers, layoff*, public employment service*, dismissal
8.5 2 earnings, employee*, employer*, hiring, pay
8.6 3 youth unemployment, neet, youth employment, neets, not in employment, young workers, school to work, youth + labour market
8.7 3 child labour, forced labour, slavery, child labor, human trafficking + labour, bonded labour, trafficking in persons, trafficking, sexual exploitation + trafficking
8.8 3 labour rights, occupational safety, trade union*, collective bargaining, workers rights, labour law*, labour standard*, migrant worker*, occupational health, labour inspect*, employment protection, social dialogue, unions
8.9 3 tourism, tourist*, ecotourism, visitor econom*, hospitality, travel and tourism, hotel*, sustainable tourism, responsible tourism, tourism sector, tourism industry, visitors
8.10 3 access to finance, financial services, bank accounts, financial inclusion, commercial bank*
8.10 2 banking, credit, insurance market, lending, loans
8.a 2 aid for trade
9 3 infrastructure, industrialis*, industrializ*, innovation*, innovative, research and development, manufacturing, infrastructure investment*, knowledge economy, knowledge based, industrial sector*, infrastructure development, infrastructure project*, innovation performance, business innovation, high technology, technology development, technological progress, technological change, emerging technolog*, manufacturing sector, public infrastructure, innovative firms, infrastructure financing, science system*
9 2 industrial, technolog*, industry, industries, engineering, scientific, computer*, software, data + technolog*, artificial intelligence, robots
9 1 firms, firm, construction, companies, transport, productivity, competitiveness, investment*, research, private sector, knowledge, business, network*, enterprises
9.1 3 transport infrastructure, road network*, railway*, rail, highway*, airport*, freight, road infrastructure, logistics, aviation, motorway*, public investment + infrastructure, toll, transport network*, container*, air transport
9.1 2 ports, port, bridges, roads, road, passenger*, shipping
9.2 3 industrial development, industrial polic*, industrial production, manufactur*, industrial sector, steel, automotive, textile*, heavy industry, industrial output, factories, industrial park*
9.3 3 value chain*, sme financ*, venture capital, start up*, startup*, supply chain*, small scale industr*, business angel*, incubator*, spin off*
9.3 2 cluster, clusters, suppliers
9.4 3 industrial upgrading, clean technolog*, eco innovation, green technolog*, environmentally sound technolog*, cleaner production, industrial modernis*, green innovation
9.5 3 r d, scientific research, research capacit*, patent*, researchers, inventors, research institut*, public research, science and technology, science technology and innovation, research funding, research infrastructure, technological innovation, intellectual property, innovation system*, innovation polic*, technology adoption, research council*, nanotechnolog*, biotechnolog*, inventi*, scientists, science polic*
9.b 3 domestic technology, high tech, technological capabilit*, technology intensive, medium tech, technology upgrading
9.c 3 broadband, internet, mobile network*, ict, ict infrastructure, telecom*, mobile phone*, digital infrastructure, bandwidth, digital divide, information and communication, digitalis*, digitiz*, fibre, 5g, e commerce, cloud computing, smartphone*
9.c 2 digital, online, spectrum
10 3 inequalit*, inequal*, unequal, income inequality, wealth inequality, income distribution, income gap, redistribut*, income share*, gini, income disparit*, regional disparit*, top 1, reducing inequality, wage inequality, earnings inequality, equality of opportunity, distribution of income, redistributive, inequity, inequities, unequal distribution, inequality in, rising inequality, growing inequality, income differences, income mobility, migration polic*, labour migration, international migration, host countr*, immigrants, social inequalit*, horizontal inequalit*, inequality of opportunity, redistributive effect*
10 2 disparit*, middle class, lower income, poor and rich, richest, distributional, gaps between, social cohesion, better off, income groups, social class*, socio economic background, vulnerable group*
10 1 low income, rich, wealth, equity, tax*, transfers, income, incomes, equal, wages, poorest, household*, advantaged, integration
10.1 3 bottom 40, income growth of the, income quintile*, decile*, quintile*, percentile*, top income*, income dispersion, polarisation
10.2 3 social inclusion, inclusion of, persons with disabilities, people with disabilities, ethnic minorit*, minorities, indigenous people*, social exclusion, roma, excluded groups, lgbt*, vulnerable groups, disadvantaged group*
10.2 2 minority, marginalis*, marginaliz*, disabled, indigenous, disability, segregat*
10.3 3 discriminat*, equal opportunit*, anti discrimination, racism, racial, social mobility, intergenerational mobility, intergenerational, earnings mobility, distributed more evenly
10.3 2 equal treatment, ethnicity, race
10.4 3 progressive tax*, fiscal redistribution, wage polic*, tax and transfer, wealth tax*, inheritance tax*, taxes and transfers, disposable income, social protection + inequality
10.4 2 income tax*
10.5 3 financial regulation, financial market regulation, financial soundness, financial stability, financial supervision
10.6 3 voting rights + developing countries, imf quota*, representation of developing
10.7 3 migrant*, migration, immigra*, refugee*, asylum*, emigra*, integration of migrants, integration policies, foreign born, resettle*, displaced persons, naturalisation, brain drain, diaspora*, irregular migra*, work permit*, newcomers
10.7 2 visa*
10.a 3 special and differential, preferential treatment, duty free + least developed
10.c 3 remittance*
11 3 urban, city, cities, metropolitan, megacit*, urbanis*, urbaniz*, urban planning, urban development, mayor*, town, towns, urban area*, local authorit*, neighbourhood*, neighborhood*, spatial planning, urban growth, peri urban, suburb*, urban population, urban dweller*, cities and, city government*, urban sprawl, urban poor, urban centre*, metropolitan area*, urban governance, housing stock, housing polic*, public housing, spatial development, territorial development, urban policy, smart growth, inner city, rail transit
11 2 municipal*, local government*, local communit*, regional planning, land value*, planning authorit*, infrastructure + urban
11 1 residents, inhabitants, buildings, building, settlement*, transport, population density, regions, region, infrastructure, local, land, construction
11.1 3 housing, slum*, affordable housing, informal settlement*, social housing, dwelling*, rental housing, housing market*, homeowner*, tenants, mortgage*, house price*, home ownership
11.1 2 rent, rents
11.2 3 public transport*, mass transit, bus rapid, metro, cycling, bicycle*, pedestrian*, congestion, commut*, urban transport, car ownership, subway, urban mobility
11.2 2 transit, bus, buses, walking, traffic, mobility, parking, vehicle*
11.3 3 land use planning, sprawl, compact city, zoning, participatory planning, urban design, densification, urban form, spatial plan*, regional development, town planning, urban renewal, urban regeneration, brownfield*, built environment
11.3 2 land use, real estate
11.4 3 cultural heritage, world heritage, historic centre*, heritage site*, heritage, monument*, historic building*
11.4 2 museum*
11.5 3 disaster risk, natural disaster*, earthquake*, flood protection, disaster losses, evacuation, resilience + disaster*, tsunami*, hurricane*, early warning, flood risk*, sendai
11.5 2 disaster*
11.6 3 air quality, municipal waste, solid waste, urban waste, pm10, pm2, particulate*, garbage, waste collection, smog
11.6 2 noise
11.7 3 green space*, public space*, parks, open space*, playground*, urban green
11.a 3 rural urban, urban rural linkages, city region*, functional urban, urban rural, rural areas + urban, agglomeration*
11.b 3 resilient cities, disaster risk management, disaster preparedness, urban resilience, building code*, building regulation*, smart cities, smart city
11.c 2 building materials, green building*, sustainable building*
12 3 sustainable consumption, consumption and production, consumption pattern*, sustainable production, responsible consumption, lifestyles + sustainab*, consumer behaviour, environmental footprint, ecological footprint, green consumption, circular economy, circular, cleaner production, material resources, sustainable lifestyle*, green purchas*, sound management of chemicals, municipal solid waste, waste treatment, recycling rate*, secondary materials, waste stream*, waste electrical, material recovery, product lifetime*, sustainable products, sustainable supply, environmental information, environmental claims
12 2 product design, eco design, life cycle assessment, environmental tax*, supply chain*, environmental impact*, polluter pays, manufacturers, sustainable materials, sustainable building, environmentally sound, unep, pollution prevention, planned obsolescence, sharing economy, take back, producer responsibility
12 1 products, producers, consumers, consumption, consumer, sustainable, goods, materials, environmental, production, retail*, product, pollution, resources, emissions
12.2 3 resource efficien*, material flow*, material footprint, natural resource use, resource productivity, material productivity, raw material*, critical mineral*, resource use, mineral resource*, minerals, natural resource management, life cycle
12.2 2 mining, metals, mineral*, extraction
12.3 3 food waste, food loss*, post harvest, food wastage
12.4 3 hazardous waste*, chemicals, toxic, hazardous substance*, chemical safety, persistent organic pollutant*, mercury, basel convention, pollutant release, hazardous, pesticide residue*, nanomaterial*, heavy metal*
12.4 2 chemical, contaminat*
12.5 3 recycl*, waste management, waste generation, landfill*, waste, wastes, extended producer, waste prevention, packaging, re use, reuse, remanufactur*, plastic waste, e waste, incinerat*, scrap, composting, plastics, single use
12.5 2 disposal, plastic
12.6 3 corporate social responsibility, csr, sustainability report*, corporate sustainability, environmental reporting, environmental management system*, iso 14001, corporate responsibility, environmental performance + compan*, responsible business
12.7 3 green procurement, public procurement, sustainable procurement
12.7 2 procurement
12.8 3 eco label*, ecolabel*, consumer information, environmental label*, consumer awareness, product information, environmentally friendly, consumers + environmental
12.8 2 labelling, certification
12.b 2 sustainable tourism
12.c 3 fossil fuel subsid*, energy subsid*, fuel subsid*, environmentally harmful subsid*
13 3 climate change, climate, climate polic*, global warming, greenhouse gas*, greenhouse, ghg*, carbon, emission*, warming, climate related, low carbon, co2, co₂, methane, temperature increase, climate action*, climate objective*, climate goal*, abatement, low emission, zero emission, mitigat* + emissions, climate mitigation, anthropogenic
13 2 climatic
13 1 drought*, flood*, temperature*, weather, disaster*, precipitation, fossil fuel*, energy, atmospher*
13.1 3 climate adaptation, adaptation, extreme weather, extreme events, climate resilien*, climate risk*, sea level, adaptive capacity, climate variability, climate impact*, adaptation measures, heat wave*, heatwave*, climate shock*, climate vulnerab*, cyclone*, weather event*
13.1 2 storm*, glacier*
13.2 3 mitigation, emission reduction*, emissions reduction*, carbon tax*, carbon pric*, emissions trading, cap and trade, carbon market*, kyoto protocol, paris agreement, nationally determined, ndc, ndcs, net zero, carbon neutral*, decarboni*, co2 emissions, carbon dioxide, carbon emission*, clean development mechanism, cdm, carbon sequestration, carbon leakage, redd, carbon sink*, carbon footprint, emission target*, indc*, mitigation action*
13.3 3 climate education, climate awareness, climate science, climate information, climate model*, ipcc, climate scenarios
13.a 3 unfccc, climate finance, green climate fund, conference of the parties, climate fund*, climate negotiation*, cop21
13.b 2 climate planning, least developed + climate
14 3 ocean*, marine, sea, seas, maritime, fishery, fisheries, fish, fishing, fisher, fishers, fishermen, seafood, aquatic, coastline*, aquatic resources, blue growth, sea turtle*, plankton, fish population*, fishing sector, marine resource*, marine life, ocean economy
14 2 coastal, coast, vessel*
14 1 shipping, ports, island*, quotas, quota, harbour*, delta, salinity
14.1 3 marine pollution, marine litter, marine debris, plastic pollution + ocean*, oil spill*, nutrient pollution, ballast water, dead zone*, sea based
14.2 3 coral*, reef*, mangrove*, coastal ecosystem*, marine ecosystem*, estuar*, seagrass, marine spatial planning, coastal zone*, kelp, marine environment, lagoon*, seabird*
14.3 3 ocean acidification, ocean ph
14.3 2 acidification
14.4 3 overfish*, fish stock*, iuu fishing, illegal fishing, total allowable catch, fishing quota*, sustainable yield, bycatch, by catch, fishing effort, trawl*, fishery management, fisheries management, tac, overexploit*, tuna, herring, itq*, fishing capacity, whal*, shark*, recreational fishing
14.4 2 catch, catches, stocks, landings, cod
14.5 3 marine protected, marine reserve*, mpa, mpas, no take
14.6 3 fisheries subsid*, fishing subsid*, vessel buyback, buyback*, decommission* + vessel*
14.7 3 aquaculture, small island*, mariculture, fish farm*, shellfish, salmon, shrimp, oyster*, blue economy, sids, farmed fish
14.b 3 small scale fish*, artisanal fish*, small scale fisheries, coastal communities
14.c 3 law of the sea, unclos, exclusive economic zone*, high seas, eez, regional fisheries, deep sea, seabed, flag state*
15 3 biodiversity, biological diversity, ecosystem*, ecolog*, nature conservation, terrestrial, conservation, natural habitat*, habitat*, wildlife, fauna, flora, species, biosphere, biome*, conservation polic*, nature protection, protected species, natural resource conservation, land degradation neutrality, game reserve*, tropical forest*, carnivore*, predator*, ecological corridor*, green infrastructure
15 2 nature, natural environment, grassland*, pasture*, land management, grazing, agri environmental, vegetation, land conversion, landscape*
15 1 land cover, plants, genetic, wild, natural, animals, environmental, land, land use, rural, indigenous, organisms
15.1 3 ecosystem service*, protected area*, wetland*, national park*, nature reserve*, natura 2000, conservation area*, ramsar, payments for ecosystem, key biodiversity, dryland*, pes
15.2 3 forest*, deforest*, reforest*, afforest*, timber, logging, silvicultur*, woodland*, tree cover, rainforest*
15.2 2 tree, trees, wood
15.3 3 land degradation, desertif*, soil erosion, land restoration, degraded land, overgrazing, soil quality, soil fertility
15.3 2 soil, soils
15.4 3 alpine
15.4 2 mountain*
15.5 3 endangered, threatened species, extinct*, red list, biodiversity loss, species loss, loss of biodiversity, biodiversity offset*, mammal*, insects, pollinat*, amphibian*, plant species, animal species, bees, native species
15.5 2 birds, bird
15.6 3 genetic resource*, nagoya, access and benefit sharing, traditional knowledge, benefit sharing, genetic diversity
15.7 3 poach*, wildlife trade, cites, wildlife traffick*, illegal wildlife, ivory
15.7 2 hunting
15.8 3 invasive, alien species, non native
15.8 2 pests
15.9 3 natural capital, biodiversity value*, convention on biological diversity, cbd, biodiversity strateg*, ecosystem account*, aichi, biodiversity conservation
15.b 2 forest finance, biodiversity finance
16 3 rule of law, human rights, justice, peace, peaceful, peacebuild*, peacekeep*, armed conflict*, good governance, democra*, institutional reform*, civil war, judicial, judiciar*, conflict resolution, political rights, fragile states, post conflict, genocide, war crimes, state building, atrocit*
16 2 governance, legal, law, laws, constitution, state institution*, security, international law, treaty, treaties, crimin*, victims, authoritarian, politicians, sovereign*, rights, enforcement, convention, dictator*, protest*, democratis*, democratiz*, autocra*, nationalis*, ethnic conflict, self determination, coup, sanctions, diplomacy, foreign policy, liberal peace, statehood, secession
16 1 political, regime, institution*, state, ruling, government*, reform, regulation*, regulatory, public officials, policy makers, stakeholders, authorities, stability, trust
16.1 3 homicide*, murder*, violent death*, armed violence, crime, crimes, violence, war, wars, firearm*, killing*, weapons, violent, rebel*, insurgen*, troops, armed, battle, ceasefire, peace agreement*, peace process*, hostilities, civilians, mass atrocit*, interstate
16.1 2 conflict*, killed, military
16.2 3 violence against children, child abuse, trafficking in persons, human trafficking, torture, child soldier*, exploitation of children, child protection, juvenile, child neglect, children s rights
16.2 2 trafficking
16.3 3 access to justice, court, courts, legal aid, prison*, detention, detain*, criminal justice, judge, judges, lawyer*, litigation, prosecut*, tribunal*, police*, detainee*, legal system*, law enforcement, criminal, criminal court, trial, defendant*, dispute*, legal proceedings, sentenc*, supreme court, amnesty, mediation, arbitrat*, prosecution*, attorney*, convict*, inmate*, offender*, jurisdiction*, incarcerat*, sentencing, jury, plaintiff*, international criminal, icc, victim* + justice
16.3 2 constitutional
16.4 3 organised crime, organized crime, money laundering, illicit financial flow*, arms trafficking, illicit, stolen assets, small arms, terroris*, smuggl*, tax evasion, drug traffick*, tax havens, asset recovery
16.5 3 corrupt*, brib*, anti corruption, anticorruption, fraud, embezzle*, rent seeking, conflict of interest, patronage
16.5 2 integrity
16.6 3 public institutions, effective institutions, public administration, public sector reform, civil service, open government, public servants, regulatory impact, ombuds*, red tape, government effectiveness, public trust
16.6 2 accountab*, transparen*, oversight, audit*, policy making
16.7 3 citizen participation, inclusive decision making, political participation, elections, election*, voter*, parliament*, civil society, voting, political parties, electoral, legislat*, public consultation*, decision making + public, referend*
16.7 2 representation, participatory, congress
16.8 2 global governance, security council, multilateral institutions
16.9 3 birth registration, legal identity, stateless*
16.9 2 citizenship
16.10 3 access to information, press freedom, freedom of expression, journalists, fundamental freedoms, freedom of information, civil liberties, freedom of, media + freedom
16.a 3 counter terrorism, prevention of violence, security forces, security sector, national security
16.b 3 non discriminatory laws
17 3 global partnership*, international cooperation, development cooperation, partnerships, partnership, means of implementation, sustainable development goals, sdgs, sdg, millennium development goals, mdgs, 2030 agenda, agenda 2030, development partners, international development, post 2015, north south, aid recipient*, development agenc*, recipient countries, developing country partners, development finance institution*, partner countries, global compact, development effectiveness
17 2 least developed countries, ldcs, international community, international organi*, cooperation, united nations, development agenda, general assembly
17 1 developing countries, collaboration, bilateral, world bank, imf, globalis*, foreign, joint, treaty, developing country, stakeholders, developing world, international, monitoring, indicators, finance, coordination, countries, global, investment, agreement*
17.1 3 tax revenue*, domestic resource mobili*, tax administration, revenue collection, tax base, tax collection, taxation, tax system*, public revenue*, tax to gdp, revenue mobili*
17.2 3 official development assistance, oda, aid, donor*, foreign aid, development assistance, aid effectiveness, development aid, aid flows, dac, bilateral aid, aid agencies, gni
17.3 3 foreign direct investment, fdi, blended finance, development finance, financing for development, capital flows, external financ*, private finance, development bank*, resource mobili*, foreign investment, monterrey, multilateral development, innovative financing
17.3 2 investors
17.4 3 debt relief, debt sustainability, external debt, debt service, debt burden, heavily indebted, hipc, sovereign debt, debt restructuring
17.4 2 debt
17.5 3 investment promotion, investment treat*, bilateral investment
17.6 3 south south, triangular cooperation, science cooperation, knowledge sharing, regional cooperation
17.7 3 technology transfer, transfer of technolog*, technology cooperation, technology bank
17.9 3 capacity development, technical cooperation, technical assistance
17.9 2 capacity building
17.10 3 world trade organization, wto, multilateral trad*, trade liberalis*, trade liberaliz*, free trade, trade agreement*, trading system, doha, trade polic*, trade negotiation*, gats, regional trade, trade barrier*, trade facilitation, non tariff, bilateral agreement*
17.10 2 tariff*, customs
17.10 1 trade
17.11 3 export growth, market access, least developed countr* + export*
17.11 2 exports of developing, export*, imports
17.12 3 duty free, quota free, rules of origin, preferential
17.13 2 macroeconomic stability, exchange rate*
17.14 3 policy coherence, coordination mechanism*
17.14 2 coherence
17.16 3 multi stakeholder, multistakeholder, stakeholder engagement, paris declaration, busan, inter agency
17.16 2 multilateral*
17.17 3 public private partnership*, civil society partnership*, ppp, ppps, civil society organi*, ngos, ngo
17.18 3 statistical capacity, statistics, national statistical, data availability, disaggregated data, statistical office*, administrative data
17.18 2 census, statistical, data gaps, statistical system*, data quality, survey* + statistic*
17.19 3 measurements of progress, beyond gdp, data collection, indicators + monitor*, monitoring and evaluation
0 0 business climate, investment climate, school climate, economic climate, political climate, climate of, working environment, business environment, mental health act, water vapour, crop of, watershed moment, poor quality, poor performance, poor performing, poorly, poor governance, poor outcomes, learning curve, carbon copy, school of thought, energy drinks, at the same time, fishing for, in the course of, in this course, human capital, current account, food for thought, seed capital, seed funding, labour of, health check, healthy competition, hospitality, state of the art, member states, member state, united states, nation states, gulf states, black sea, red sea, baltic sea, south china sea, mediterranean sea, capital city, new york city, quality education, power relations, power structures, political power, economic power, market power, balance of power, purchasing power, bargaining power, decision power, power parity, in power, power of, powers, power to, sea change, climate for, learning from, lessons learned, lessons learnt, learning about, rule of thumb, court of auditors, peace of mind, in light of, trade off*, trade offs
`;
