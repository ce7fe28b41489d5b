# status: machine
# Eochracha agus leaganacha mar atá in en/bounce.ftl.

address-unknown =
    .headline = Níor aimsíodh an seoladh { $recipient }
    .headline-many = { $count ->
        [1] Níor aimsíodh seoladh an fhaighteora
       *[other] Níor aimsíodh na seoltaí seo
    }
    .headline-forwarded = Ní féidir ríomhphost chuig { $recipient } a chur ar aghaidh
    .what = Deir freastalaí ríomhphoist an fhearainn { $domain } nach bhfuil a leithéid de sheoladh ann. Botún clóscríofa simplí is cúis leis de ghnáth, ach d’fhéadfadh sé gur athraíodh nó gur dúnadh an seoladh.
    .what-many = { $count ->
        [1] Deir an freastalaí ríomhphoist nach bhfuil a leithéid de sheoladh ann. Botún clóscríofa simplí is cúis leis de ghnáth, ach d’fhéadfadh sé gur athraíodh nó gur dúnadh an seoladh.
       *[other] Deir na freastalaithe ríomhphoist nach bhfuil a leithéid de sheoltaí ann. Botún clóscríofa simplí is cúis leis de ghnáth, ach d’fhéadfadh sé gur athraíodh nó gur dúnadh seoladh.
    }
    .what-forwarded = Cuireann an seoladh { $recipient } ríomhphost ar aghaidh chuig seoladh eile, agus níl an seoladh sin ann nó tá sé dúnta. Ní féidir leat féin é seo a chur ina cheart.
    .step-1 = Seiceáil an bhfuil botún sa seoladh: litir nó ponc ar iarraidh, spás breise, nó deireadh mícheart (mar shampla .com in ionad .ie).
    .step-1-forwarded = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile – ar an bhfón nó le téacs, mar shampla – agus inis dó nach bhfuil a ríomhphost á chur ar aghaidh.
    .step-2 = Má tá cuma cheart ar an seoladh, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile – ar an bhfón nó le téacs, mar shampla – agus iarr a sheoladh reatha.
    .step-2-forwarded = Iarr seoladh ar féidir leat scríobh chuige go díreach, agus seol do theachtaireacht ansin.
    .step-3 = Seol do theachtaireacht arís chuig an seoladh ceart. Má mholann do chlár ríomhphoist an seanseoladh i gcónaí, bain de na moltaí é.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Tá seoladh nua ag an bhfaighteoir
    .what = Deir freastalaí ríomhphoist an fhearainn { $domain } gur athraíodh an seoladh { $recipient } agus nach bhfaightear ríomhphost ansin a thuilleadh.
    .what-many = Deir an freastalaí ríomhphoist gur athraíodh seoladh an fhaighteora agus nach bhfaightear ríomhphost ag an seanseoladh a thuilleadh.
    .what-new = Deir freastalaí ríomhphoist an fhearainn { $domain } gur athraíodh an seoladh { $recipient }, agus thug sé seoladh nua.
    .step-1 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile – ar an bhfón nó le téacs, mar shampla – agus iarr a sheoladh nua.
    .step-1-new = Seol do theachtaireacht arís chuig an seoladh nua. Má tá aon rud aisteach faoi, cuir ceist ar an bhfaighteoir ar bhealach eile ar dtús.
    .step-2 = Seol do theachtaireacht arís chuig an seoladh nua.
    .step-2-new = Athraigh an seoladh i do leabhar seoltaí freisin.
    .step-3 = Athraigh an seoladh i do leabhar seoltaí freisin.
    .step-3-new = { "" }

domain-unknown =
    .headline = Níor aimsíodh an fearann { $domain }
    .headline-many = { $count ->
        [1] Níor aimsíodh fearann an fhaighteora
       *[other] Níor aimsíodh fearainn na seoltaí seo
    }
    .what = Níorbh fhéidir an chuid den seoladh i ndiaidh an chomhartha @, is é sin { $domain }, a aimsiú ar an idirlíon. De ghnáth bíonn sí litrithe go mícheart, nó tá an fearann imithe in éag.
    .what-many = Níorbh fhéidir an chuid den seoladh i ndiaidh an chomhartha @ a aimsiú ar an idirlíon. De ghnáth bíonn sí litrithe go mícheart, nó tá an fearann imithe in éag.
    .reason = Níorbh fhéidir an chuid den seoladh i ndiaidh an chomhartha @ a aimsiú ar an idirlíon.
    .step-1 = Seiceáil an bhfuil botún sa chuid i ndiaidh an chomhartha @ (mar shampla gmial.com in ionad gmail.com).
    .step-2 = Cuir an seoladh i gcomparáid le suíomh gréasáin an fhaighteora, a chárta gnó nó teachtaireachtaí níos luaithe.
    .step-3 = Má tá an seoladh ceart, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile – d’fhéadfadh a fhearann a bheith imithe in éag i ngan fhios dó.
    .delayed-step = Seiceáil an chuid den seoladh i ndiaidh an chomhartha @. Má tá botún ann, seol do theachtaireacht chuig an seoladh ceart anois.

domain-no-mail =
    .headline = Ní ghlacann an fearann { $domain } le ríomhphost ar bith
    .headline-many = { $count ->
        [1] Ní ghlacann fearann an fhaighteora le ríomhphost ar bith
       *[other] Ní ghlacann na fearainn seo le ríomhphost ar bith
    }
    .what = D’fhógair úinéir an fhearainn { $domain } nach bhfaigheann an fearann seo ríomhphost ar chor ar bith. Ní oibreoidh seoladh ar bith a chríochnaíonn le @{ $domain }.
    .what-many = D’fhógair úinéir an fhearainn nach bhfaigheann sé ríomhphost ar chor ar bith. Ní oibreoidh seoladh ar bith ansin.
    .step-1 = Seiceáil an chuid i ndiaidh an chomhartha @ – d’fhéadfadh fearann beagán difriúil a bheith ag an bhfaighteoir.
    .step-2 = Lorg seoladh teagmhála ar shuíomh gréasáin an fhaighteora.
    .step-3 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus iarr seoladh a oibríonn.

mailbox-full =
    .headline = Tá bosca poist an fhaighteora lán
    .headline-many = { $count ->
        [1] Tá bosca poist an fhaighteora lán
       *[other] Tá na boscaí poist seo lán
    }
    .what = Níl spás fágtha sa bhosca poist { $recipient } agus ní féidir leis teachtaireachtaí nua a ghlacadh faoi láthair. Níl aon rud cearr le do sheoladh ná le do theachtaireacht.
    .what-many = { $count ->
        [1] Níl spás fágtha i mbosca poist an fhaighteora agus ní féidir leis teachtaireachtaí nua a ghlacadh faoi láthair. Níl aon rud cearr le do sheoladh ná le do theachtaireacht.
       *[other] Níl spás fágtha sna boscaí poist seo agus ní féidir leo teachtaireachtaí nua a ghlacadh faoi láthair. Níl aon rud cearr le do sheoladh ná le do theachtaireacht.
    }
    .reason = Níl spás fágtha i mbosca poist an fhaighteora.
    .step-1 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile – ar an bhfón nó le téacs, mar shampla – agus inis dó go bhfuil a bhosca poist lán.
    .step-2 = Seol do theachtaireacht arís nuair a bheidh roinnt spáis saor aige.
    .delayed-step = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus inis dó go bhfuil a bhosca poist lán. Nuair a bheidh spás ann, beidh do theachtaireacht in ann é a bhaint amach.

mailbox-disabled =
    .headline = Tá bosca poist an fhaighteora múchta
    .headline-many = { $count ->
        [1] Tá bosca poist an fhaighteora múchta
       *[other] Tá na boscaí poist seo múchta
    }
    .what = Tá an bosca poist { $recipient } ann, ach níl sé ag glacadh le ríomhphost faoi láthair. D’fhéadfadh sé gur chuir an t-úinéir nó a sholáthraí ar fionraí é nó gur dhún siad é.
    .what-many = { $count ->
        [1] Tá an bosca poist ann, ach níl sé ag glacadh le ríomhphost faoi láthair. D’fhéadfadh sé gur chuir an t-úinéir nó a sholáthraí ar fionraí é nó gur dhún siad é.
       *[other] Tá na boscaí poist ann, ach níl siad ag glacadh le ríomhphost faoi láthair. D’fhéadfadh sé gur chuir na húinéirí nó a soláthraí ar fionraí iad nó gur dhún siad iad.
    }
    .reason = Níl bosca poist an fhaighteora ag glacadh le ríomhphost faoi láthair.
    .step-1 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus fiafraigh an bhfuil seoladh eile aige.
    .step-2 = Má cheapann tú go mbeidh an bosca poist ag obair arís, seol do theachtaireacht arís i gceann cúpla lá.
    .delayed-step = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile – seans nach bhfuil a fhios aige nach bhfuil a bhosca poist ag obair.

message-too-large =
    .headline = Tá do theachtaireacht rómhór
    .what = In éineacht lena ceangaltáin, tá do theachtaireacht níos mó ná an méid a ghlacann freastalaí ríomhphoist an fhearainn { $domain }.
    .what-many = In éineacht lena ceangaltáin, tá do theachtaireacht níos mó ná an méid a ghlacann freastalaí ríomhphoist an fhaighteora.
    .what-sized = Lena ceangaltáin, tá { $size } i do theachtaireacht, ach glacann freastalaí ríomhphoist an fhearainn { $domain } le teachtaireachtaí suas le { $limit }. Éiríonn ceangaltáin thart ar thrian níos mó agus iad á seoladh le ríomhphost, mar sin tá an teachtaireacht níos mó ná na comhaid féin.
    .what-sized-many = Lena ceangaltáin, tá { $size } i do theachtaireacht, ach glacann freastalaí ríomhphoist an fhaighteora le teachtaireachtaí suas le { $limit }. Éiríonn ceangaltáin thart ar thrian níos mó agus iad á seoladh le ríomhphost, mar sin tá an teachtaireacht níos mó ná na comhaid féin.
    .what-limit = In éineacht lena ceangaltáin, tá do theachtaireacht níos mó ná { $limit }, an méid is mó a ghlacann freastalaí ríomhphoist an fhearainn { $domain }. Éiríonn ceangaltáin thart ar thrian níos mó agus iad á seoladh le ríomhphost, mar sin tá an teachtaireacht níos mó ná na comhaid féin.
    .what-limit-many = In éineacht lena ceangaltáin, tá do theachtaireacht níos mó ná { $limit }, an méid is mó a ghlacann freastalaí ríomhphoist an fhaighteora. Éiríonn ceangaltáin thart ar thrian níos mó agus iad á seoladh le ríomhphost, mar sin tá an teachtaireacht níos mó ná na comhaid féin.
    .step-1 = Roinn do theachtaireacht: seol na ceangaltáin i roinnt teachtaireachtaí níos lú.
    .step-1-sized = Roinn do theachtaireacht: seol na ceangaltáin i roinnt teachtaireachtaí, gan níos mó ná { $safe } de chomhaid san iomlán i gceann ar bith.
    .step-1-limit = Roinn do theachtaireacht: seol na ceangaltáin i roinnt teachtaireachtaí, gan níos mó ná { $safe } de chomhaid san iomlán i gceann ar bith.
    .step-1-parts = { $parts ->
        [one] Roinn do theachtaireacht: seol na ceangaltáin i roinnt teachtaireachtaí, gan níos mó ná { $safe } de chomhaid san iomlán i gceann ar bith.
        [two] Roinn do theachtaireacht: seol na ceangaltáin i dhá theachtaireacht ar a laghad, gan níos mó ná { $safe } de chomhaid san iomlán i gceann ar bith.
        [few] Roinn do theachtaireacht: seol na ceangaltáin i roinnt teachtaireachtaí ({ $parts } ar a laghad), gan níos mó ná { $safe } de chomhaid san iomlán i gceann ar bith.
        [many] Roinn do theachtaireacht: seol na ceangaltáin i roinnt teachtaireachtaí ({ $parts } ar a laghad), gan níos mó ná { $safe } de chomhaid san iomlán i gceann ar bith.
       *[other] Roinn do theachtaireacht: seol na ceangaltáin i roinnt teachtaireachtaí ({ $parts } ar a laghad), gan níos mó ná { $safe } de chomhaid san iomlán i gceann ar bith.
    }
    .step-1-alone = Tá an ceangaltán “{ $attachment }” rómhór leis féin. Cuir i seirbhís comhroinnte comhad é agus ná seol ach an nasc.
    .step-2 = Nó cuir na ceangaltáin i seirbhís comhroinnte comhad agus ná seol ach an nasc.
    .step-2-alone = { "" }
    .step-3 = Má tá a fhreastalaí ríomhphoist féin ag an bhfaighteoir, mol dó an teorainn ar mhéid teachtaireachtaí a ardú.

spam-content =
    .headline = Measadh gur turscar í do theachtaireacht
    .what = Mheas freastalaí ríomhphoist an fhaighteora go bhfuil cuma turscair (spam) ar do theachtaireacht agus níor ghlac sé léi. Tarlaíonn sé seo uaireanta do ghnáth-theachtaireachtaí ar fad.
    .reason = Measann freastalaí ríomhphoist an fhaighteora go bhfuil cuma turscair (spam) ar do theachtaireacht.
    .step-1 = Féach ar do theachtaireacht arís: is minic a chabhraíonn ábhar soiléir, níos lú nasc agus gan ceangaltáin neamhghnácha. Ansin seol arís í.
    .step-2 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus iarr air tú a chur ar liosta a sheoltóirí iontaofa (bánliosta).
    .step-3 = Má tharlaíonn sé arís is arís eile, cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála.

reputation-blocklist =
    .headline = Cuireadh bac ar do theachtaireacht mar gheall ar cháil an fhreastalaí
    .what = Ní ghlacann freastalaí an fhaighteora le ríomhphost ón bhfreastalaí a sheol do theachtaireacht, mar go bhfuil an freastalaí sin ar liosta seoltóirí turscair nó go bhfuil droch-cháil air. Ní rud pearsanta é de ghnáth: is leor bosca poist nó suíomh gréasáin amháin a haiceáladh chun cur isteach ar gach duine ar an bhfreastalaí céanna.
    .what-listed = Ní ghlacann freastalaí an fhaighteora le ríomhphost ón bhfreastalaí a sheol do theachtaireacht, mar go bhfuil a sheoladh ({ $ip }) ar an liosta seo de sheoltóirí turscair: { $lists }. Ní rud pearsanta é de ghnáth: is leor bosca poist nó suíomh gréasáin amháin a haiceáladh chun cur isteach ar gach duine ar an bhfreastalaí céanna.
    .what-list = Ní ghlacann freastalaí an fhaighteora le ríomhphost ón bhfreastalaí a sheol do theachtaireacht, mar go bhfuil an freastalaí sin ar an liosta seo de sheoltóirí turscair: { $lists }. Ní rud pearsanta é de ghnáth: is leor bosca poist nó suíomh gréasáin amháin a haiceáladh chun cur isteach ar gach duine ar an bhfreastalaí céanna.
    .what-ip = Ní ghlacann freastalaí an fhaighteora le ríomhphost ón bhfreastalaí a sheol do theachtaireacht, mar go bhfuil a sheoladh ({ $ip }) ar liosta seoltóirí turscair nó go bhfuil droch-cháil air. Ní rud pearsanta é de ghnáth: is leor bosca poist nó suíomh gréasáin amháin a haiceáladh chun cur isteach ar gach duine ar an bhfreastalaí céanna.
    .reason = Tá an freastalaí a sheol do theachtaireacht ar liosta seoltóirí turscair nó tá droch-cháil air.
    .step-1 = Cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála. Is féidir leis an chúis a aimsiú agus an freastalaí a bhaint den liosta.
    .step-2 = Má tá do VPS nó do fhreastalaí tiomnaithe féin agat: aimsigh foinse an turscair ar dtús, ansin cuir deireadh leis an gcúis, agus ina dhiaidh sin amháin iarr go mbainfí do sheoladh IP den liosta (delisting).
    .step-3 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus iarr air tú a chur ar liosta a sheoltóirí iontaofa (bánliosta).
    .delayed-step = Cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála – is féidir leis an chúis a aimsiú agus an freastalaí a bhaint den liosta.

greylisted =
    .headline = D’iarr freastalaí an fhaighteora orainn triail eile a bhaint as ar ball
    .what = Níl aithne mhaith ag freastalaí an fhaighteora ar ár bhfreastalaí fós agus d’iarr sé iarracht eile tar éis tamaill. Is cosaint choitianta í seo ar thurscar, ach níor éirigh le hiarracht ar bith an uair seo.
    .reason = Níl aithne mhaith ag freastalaí an fhaighteora ar ár bhfreastalaí fós agus d’iarr sé iarracht eile tar éis tamaill. Is cosaint choitianta í seo ar thurscar agus réitíonn sé é féin de ghnáth.
    .step-1 = Seol do theachtaireacht arís i gceann uair an chloig nó mar sin. Faoin am sin bíonn aithne ag freastalaí an fhaighteora orainn de ghnáth.
    .step-2 = Má tá práinn leis, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile.
    .step-3 = Má tharlaíonn sé arís is arís eile, iarr ar an bhfaighteoir tú a chur ar liosta a sheoltóirí iontaofa (bánliosta).

challenge-code =
    .headline = Iarrann an faighteoir ort do theachtaireacht a dheimhniú
    .what = Chun turscar a sheachaint, iarrann córas ríomhphoist an fhaighteora ar sheoltóirí nua an teachtaireacht a sheoladh uair amháin eile le cód speisialta san ábhar. Gheobhaidh tú an cód i bhfreagra an fhreastalaí thíos.
    .what-code = Chun turscar a sheachaint, iarrann córas ríomhphoist an fhaighteora ar sheoltóirí nua an teachtaireacht a sheoladh uair amháin eile le cód speisialta san ábhar.
    .step-1 = Cóipeáil an cód ó fhreagra an fhreastalaí – go beacht, le haon lúibíní agus ceannlitreacha.
    .step-1-code = Cóipeáil an cód thuas go beacht mar atá sé, le haon lúibíní agus ceannlitreacha.
    .step-2 = Seol an teachtaireacht chéanna arís inniu, leis an gcód ag deireadh líne an ábhair. Is minic a théann cóid mar seo as feidhm tar éis lae.
    .step-3 = Iarr ar an bhfaighteoir tú a chur ar liosta a sheoltóirí iontaofa (bánliosta), ionas nach mbeidh cód de dhíth an chéad uair eile.
    .step-4 = Murar tusa a sheol an teachtaireacht, ná bac leis an gcód agus inis do do sholáthraí – d’fhéadfadh duine éigin a bheith ag úsáid do sheolta.

auth-failed =
    .headline = Níorbh fhéidir le freastalaí an fhaighteora a dheimhniú gur uait a tháinig an teachtaireacht
    .what = Tá cosaint ar fhearainn ionas nach féidir le strainséirí ríomhphost a sheoladh ina n-ainm. Theip ar an tseiceáil sin don fhearann { $sender_domain }, mar sin diúltaíodh don teachtaireacht.
    .what-many = Tá cosaint ar fhearainn ionas nach féidir le strainséirí ríomhphost a sheoladh ina n-ainm. Theip ar an tseiceáil sin do do sheoladh, mar sin diúltaíodh don teachtaireacht.
    .reason = Níorbh fhéidir le freastalaí an fhaighteora a dheimhniú gur uait a tháinig an teachtaireacht i ndáiríre.
    .step-1 = Déan cinnte go seolann tú ríomhphost trí fhreastalaí amach do sholáthraí ríomhphoist féin, seachas trí fhreastalaí duine eile nó foirm ar shuíomh gréasáin.
    .step-2 = Cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála, nó chuig an té atá i mbun an fhearainn { $sender_domain } – ní mór na socruithe darb ainm SPF, DKIM agus DMARC a sheiceáil.
    .step-2-many = Cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála – ní mór na socruithe darb ainm SPF, DKIM agus DMARC ar d’fhearann a sheiceáil.
    .step-3 = Má chuireann an faighteoir a ríomhphost ar aghaidh ó sheoladh amháin go seoladh eile, scríobh go díreach chuig an seoladh deiridh.

sender-dns =
    .headline = Ní aithníonn freastalaí an fhaighteora an freastalaí a sheol do theachtaireacht
    .what = Ní thagann ainm agus seoladh idirlín an fhreastalaí a sheol do theachtaireacht le chéile, nó tá ceann acu ar iarraidh. Ní ghlacann freastalaí an fhaighteora le ríomhphost ó fhreastalaithe den sórt sin. Níl aon rud cearr le do theachtaireacht.
    .what-ip = Ní thagann ainm an fhreastalaí a sheol do theachtaireacht lena sheoladh idirlín ({ $ip }), nó tá an t-ainm ar iarraidh. Ní ghlacann freastalaí an fhaighteora le ríomhphost ó fhreastalaithe den sórt sin. Níl aon rud cearr le do theachtaireacht.
    .reason = Ní thagann ainm agus seoladh idirlín an fhreastalaí a sheol do theachtaireacht le chéile.
    .step-1 = Cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála. Ní mór dó ainm an fhreastalaí a cheartú in DNS.
    .step-2 = Má tá do fhreastalaí féin agat: socraigh a iontráil DNS droim ar ais (PTR) ar a óstainm, cinntigh go dtagraíonn an t-ainm sin ar ais don seoladh céanna, agus go gcuireann an freastalaí é féin in aithne leis an ainm sin (HELO).
    .step-3 = Má tá práinn leis, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile.

policy-rejected =
    .headline = Níor cheadaigh rialacha an fhaighteora an teachtaireacht seo
    .what = Tá a rialacha féin ag córas ríomhphoist an fhaighteora maidir le cé atá in ann scríobh agus cad is féidir a sheoladh. Níor chomhlíon do theachtaireacht ceann acu.
    .reason = Tá riail de chuid chóras ríomhphoist an fhaighteora sa bhealach.
    .step-1 = Léigh freagra an fhreastalaí thíos – is minic a luann sé cén riail a bhí i gceist.
    .step-1-silent = { "" }
    .step-2 = Má bhí tú ag scríobh chuig grúpa nó liosta ríomhphoist, seiceáil go bhfuil cead agat scríobh chuige.
    .step-3 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus iarr air, nó ar a riarthóir, teachtaireachtaí uait a cheadú (bánliosta).

recipient-restricted =
    .headline = Ní ghlacann an faighteoir le ríomhphost ach ó sheoltóirí áirithe
    .headline-many = { $count ->
        [1] Ní ghlacann an faighteoir le ríomhphost ach ó sheoltóirí áirithe
       *[other] Ní ghlacann na faighteoirí seo le ríomhphost ach ó sheoltóirí áirithe
    }
    .what = Níl an seoladh { $recipient } oscailte ach do sheoltóirí roghnaithe – baill grúpa nó daoine sa chomhlacht céanna, mar shampla – agus níl do sheoladh ina measc.
    .what-many = { $count ->
        [1] Níl seoladh an fhaighteora oscailte ach do sheoltóirí roghnaithe – baill grúpa nó daoine sa chomhlacht céanna, mar shampla – agus níl do sheoladh ina measc.
       *[other] Níl na seoltaí seo oscailte ach do sheoltóirí roghnaithe – baill grúpa nó daoine sa chomhlacht céanna, mar shampla – agus níl do sheoladh ina measc.
    }
    .step-1 = Má tá roinnt seoltaí agat, seiceáil gur scríobh tú ón gceann a bhfuil eolas ag an bhfaighteoir air.
    .step-2 = Más grúpa nó liosta ríomhphoist atá ann, cláraigh leis nó iarr ar a úinéir do theachtaireachtaí a ligean tríd.
    .step-3 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus iarr air do sheoladh a cheadú (bánliosta).

relay-denied =
    .headline = Dhiúltaigh an freastalaí do theachtaireacht a chur ar aghaidh
    .what = Ní láimhseálann an freastalaí ríomhphoist a shroicheamar ríomhphost an fhearainn { $domain }, mar sin dhiúltaigh sé do theachtaireacht a chur ar aghaidh. Níl do chlár ríomhphoist sínithe isteach i gceart, nó tá fearann an fhaighteora dírithe ar an bhfreastalaí mícheart.
    .what-many = Ní láimhseálann an freastalaí ríomhphoist a shroicheamar ríomhphost an fhearainn seo, mar sin dhiúltaigh sé do theachtaireacht a chur ar aghaidh. Níl do chlár ríomhphoist sínithe isteach i gceart, nó tá fearann an fhaighteora dírithe ar an bhfreastalaí mícheart.
    .step-1 = Seiceáil an bhfuil botún sa chuid den seoladh i ndiaidh an chomhartha @.
    .step-2 = I do chlár ríomhphoist, seiceáil go n-éilíonn an freastalaí amach síniú isteach agus go bhfuil d’ainm úsáideora agus do phasfhocal ceart.
    .step-3 = Má sheachadtar do theachtaireachtaí eile, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile – ní mór dá riarthóir socruithe ríomhphoist an fhearainn { $domain } a sheiceáil.
    .step-3-many = Má sheachadtar do theachtaireachtaí eile, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile – ní mór dá riarthóir socruithe ríomhphoist an fhearainn a sheiceáil.

login-required =
    .headline = Níor shínigh do chlár ríomhphoist isteach
    .what = Ní ghlacann an freastalaí ríomhphoist le teachtaireachtaí ach uathu siúd a shíníonn isteach le hainm úsáideora agus pasfhocal. Ní dhearna do chlár ríomhphoist – ná an gléas nó an suíomh gréasáin a sheol an teachtaireacht – é sin.
    .step-1 = I socruithe do chláir ríomhphoist, aimsigh an freastalaí amach (SMTP) agus cuir síniú isteach (fíordheimhniú) ar siúl. Is gnách gurb ionann an t-ainm úsáideora agus an pasfhocal agus iad siúd chun ríomhphost a fháil.
    .step-2 = Más scanóir, suíomh gréasáin nó clár eile a sheol an teachtaireacht, athraigh an socrú céanna ansin.
    .step-3 = Má sheachadtar do theachtaireachtaí eile, is ar thaobh an fhaighteora atá an botún: téigh i dteagmháil leis ar bhealach eile agus cuir ar an eolas é.

sender-refused =
    .headline = Níor glacadh le do sheoladh
    .what = Ní ghlacann freastalaí an fhaighteora le ríomhphost ón seoladh { $sender }. B’fhéidir gur chuir an faighteoir bac air, nó gur dóigh lena fhreastalaí go bhfuil sé mícheart.
    .what-many = Ní ghlacann freastalaí an fhaighteora le ríomhphost ó do sheoladh. B’fhéidir gur chuir an faighteoir bac air, nó gur dóigh lena fhreastalaí go bhfuil sé mícheart.
    .step-1 = Seiceáil go bhfuil do sheoladh féin litrithe i gceart i socruithe do chláir ríomhphoist.
    .step-2 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus iarr air an bac a bhaint díot nó tú a chur ar liosta a sheoltóirí iontaofa (bánliosta).
    .step-3 = Má cheapann tú gur botún é, cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála.

rate-limited =
    .headline = An iomarca teachtaireachtaí in achar gearr
    .what = Seoladh an iomarca teachtaireachtaí in achar gearr, mar sin níor ghlac an freastalaí le tuilleadh.
    .reason = Seoladh an iomarca teachtaireachtaí in achar gearr, mar sin chuir an freastalaí an chuid eile ar feitheamh.
    .step-1 = Fan thart ar uair an chloig agus seol do theachtaireacht arís.
    .step-2 = Má tá tú ag scríobh chuig a lán daoine, seol chuig grúpaí níos lú nó úsáid seirbhís nuachtlitreacha.
    .step-3 = Murar tusa atá ag seoladh an oiread sin ríomhphoist, athraigh pasfhocal do bhosca poist agus téigh i dteagmháil le do sholáthraí – d’fhéadfadh duine éigin a bheith tar éis dul isteach i do chuntas.
    .delayed-step = Murar tusa atá ag seoladh an oiread sin ríomhphoist, athraigh pasfhocal do bhosca poist agus téigh i dteagmháil le do sholáthraí – d’fhéadfadh duine éigin a bheith tar éis dul isteach i do chuntas.

attachment-blocked =
    .headline = Cuireadh bac ar cheangaltán
    .what = Chuir freastalaí an fhaighteora bac ar cheangaltán: bhí cuma víris air, nó ní ghlactar le comhaid den chineál seo.
    .what-named = Chuir freastalaí an fhaighteora bac ar an gceangaltán “{ $attachment }”: bhí cuma víris air, nó ní ghlactar le comhaid den chineál seo.
    .step-1 = Mura n-aithníonn tú an ceangaltán, ná hoscail é. Scan do ríomhaire le clár frithvíreas agus athraigh pasfhocal do bhosca poist.
    .step-2 = Má tá an comhad sábháilte, cuir i seirbhís comhroinnte comhad é agus ná seol ach an nasc.
    .step-3 = Is féidir leat fiafraí den fhaighteoir freisin cé na cineálacha comhad a nglacann sé leo – ní bhíonn fadhb le PDF de ghnáth.

malformed-message =
    .headline = Níorbh fhéidir le freastalaí an fhaighteora do theachtaireacht a léamh
    .what = Níl cuid de do theachtaireacht scríofa ar an mbealach a mbíonn freastalaithe ríomhphoist ag súil leis, mar sin níor ghlac freastalaí an fhaighteora léi. De ghnáth is ar an gclár a rinne an teachtaireacht atá an locht, ní ortsa.
    .step-1 = Scríobh an teachtaireacht as an nua agus seol í ó chlár eile, nó ó do bhosca poist sa bhrabhsálaí.
    .step-2 = Má ghreamaigh tú téacs ó áit eile, greamaigh é gan a fhormáidiú, agus ceangail na comhaid arís.
    .step-3 = Más suíomh gréasáin nó clár eile a sheol an teachtaireacht, cuir an fógra seo ar aghaidh chuig na daoine atá ina bhun.

host-unreachable =
    .headline = Níl freastalaí an fhaighteora ag freagairt
    .what = Níorbh fhéidir linn ceangal le freastalaí ríomhphoist an fhearainn { $domain }, nó briseadh an ceangal. Fadhb shealadach ar an taobh eile a bhíonn ann de ghnáth.
    .what-many = Níorbh fhéidir linn ceangal le freastalaí ríomhphoist an fhaighteora, nó briseadh an ceangal. Fadhb shealadach ar an taobh eile a bhíonn ann de ghnáth.
    .reason = Níl freastalaí ríomhphoist an fhaighteora ag freagairt, nó briseann an ceangal leis. Fadhb shealadach ar an taobh eile a bhíonn ann de ghnáth.
    .step-1 = Seiceáil an bhfuil botún sa chuid den seoladh i ndiaidh an chomhartha @.
    .step-2 = Seol do theachtaireacht arís i gceann cúpla uair an chloig.
    .step-3 = Má tá práinn leis, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus inis dó nach féidir a fhreastalaí ríomhphoist a bhaint amach.
    .delayed-step = Seiceáil an chuid den seoladh i ndiaidh an chomhartha @. Má tá botún ann, seol do theachtaireacht chuig an seoladh ceart anois.

expired =
    .headline = Níorbh fhéidir do theachtaireacht a sheachadadh in am
    .what = Rinneamar roinnt iarrachtaí do theachtaireacht a sheachadadh, ach níor éirigh linn in am. Níl an teachtaireacht ag fanacht lena seoladh a thuilleadh.
    .step-1 = Má tá práinn leis an scéal, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile.
    .step-2 = Seol do theachtaireacht arís níos déanaí – seans go mbeidh an fhadhb imithe faoin am sin.
    .step-3 = Má tharlaíonn sé arís, cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála.

routing-loop =
    .headline = Bhí do theachtaireacht ag dul timpeall i gciorcal
    .what = Lean freastalaithe ríomhphoist orthu ag cur do theachtaireachta chuig a chéile gan í a sheachadadh, mar sin stopadh í. Botún i gcur ar aghaidh ríomhphoist is cúis leis de ghnáth.
    .step-1 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus inis dó go bhfuil ríomhphost chuig { $recipient } ag dul timpeall i gciorcal.
    .step-1-many = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus inis dó go bhfuil ríomhphost chuige ag dul timpeall i gciorcal.
    .step-2 = Iarr air an cur ar aghaidh a chur á sheiceáil ag an té atá i mbun a ríomhphoist.
    .step-3 = Má shocraigh tú cur ar aghaidh i do bhosca poist féin, seiceáil nach dtéann sé ar ais go dtí an áit chéanna.

tls-required =
    .headline = Níorbh fhéidir ceangal slán a dhéanamh
    .what = Ní cheadaítear do theachtaireacht a sheoladh ach thar cheangal criptithe, agus níor éirigh leis an dá fhreastalaí ríomhphoist ceangal mar sin a shocrú eatarthu. Chun an t-ábhar a chosaint, níor seoladh an teachtaireacht.
    .reason = Ní cheadaítear do theachtaireacht a sheoladh ach thar cheangal criptithe, agus ní féidir leis an dá fhreastalaí ríomhphoist ceangal mar sin a shocrú eatarthu.
    .step-1 = Cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála – is iad riarthóirí na bhfreastalaithe a chaithfidh é seo a réiteach.
    .step-2 = Téigh i dteagmháil leis an bhfaighteoir ar bhealach eile agus iarr air a riarthóir féin a chur ar an eolas freisin.
    .step-3 = Má tá an t-ábhar rúnda, roghnaigh bealach sábháilte eile lena sheoladh.

smtputf8-unsupported =
    .headline = Ní thacaíonn freastalaí an fhaighteora le litreacha speisialta i seoltaí
    .what = Tá litreacha cosúil le ł, ü nó я i gceann de na seoltaí – do cheannsa nó ceann an fhaighteora. Níl freastalaí an fhaighteora in ann seoltaí mar sin a láimhseáil fós.
    .step-1 = Seiceáil an bhfuil botún sa seoladh – b’fhéidir gur sciorr litir cosúil le ł isteach trí thimpiste.
    .step-2 = Iarr ar an bhfaighteoir seoladh nach bhfuil ann ach na gnáthlitreacha a go z.
    .step-3 = Más i do sheoladh féin atá an litir speisialta, seol an teachtaireacht ó sheoladh eile.

system-problem =
    .headline = Tá fadhb theicniúil ag freastalaí ríomhphoist an fhaighteora
    .headline-local = Bhí fadhb theicniúil ag ár bhfreastalaí ríomhphoist
    .headline-somewhere = Bhí fadhb theicniúil ag freastalaí ríomhphoist
    .what = Chuaigh rud éigin amú i gcóras ríomhphoist an fhaighteora. Níl aon rud cearr le do theachtaireacht.
    .what-local = Chuaigh rud éigin amú inár gcóras ríomhphoist féin, agus tá brón orainn faoi sin. Níl aon rud cearr le do theachtaireacht.
    .what-somewhere = Chuaigh rud éigin amú i gceann de na córais ríomhphoist a láimhseáil do theachtaireacht. Níl aon rud cearr le do theachtaireacht.
    .reason = Tá fadhb theicniúil ag freastalaí ríomhphoist an fhaighteora.
    .reason-somewhere = Tá fadhb theicniúil ag ceann de na freastalaithe ríomhphoist ar an mbealach.
    .reason-local = Tá fadhb theicniúil ag ár bhfreastalaí ríomhphoist féin, agus tá brón orainn faoi sin.
    .step-1 = Seol do theachtaireacht arís i gceann cúpla uair an chloig.
    .step-2 = Má tá práinn leis, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile.
    .step-3 = Má tharlaíonn sé arís is arís eile, cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála.

protocol-error =
    .headline = Níor thuig na freastalaithe ríomhphoist a chéile
    .what = Tharla míthuiscint theicniúil idir an dá fhreastalaí ríomhphoist agus do theachtaireacht á tabhairt ar aghaidh. Ní ortsa atá an locht de ghnáth.
    .reason = Tharla míthuiscint theicniúil idir an dá fhreastalaí ríomhphoist.
    .step-1 = Seol do theachtaireacht arís – ó chlár eile más féidir, nó ó do bhosca poist sa bhrabhsálaí.
    .step-2 = Má tharlaíonn sé arís, cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála.

delayed =
    .headline = Tá do theachtaireacht fós ar an mbealach
    .what = Níor seachadadh do theachtaireacht chuig { $recipient } go fóill, ach táimid fós ag déanamh iarrachta.
    .what-many = Níor seachadadh do theachtaireacht go fóill, ach táimid fós ag déanamh iarrachta.
    .what-until = Níor seachadadh do theachtaireacht chuig { $recipient } go fóill, ach táimid fós ag déanamh iarrachta agus leanfaimid orainn go dtí { $until }.
    .what-until-many = Níor seachadadh do theachtaireacht go fóill, ach táimid fós ag déanamh iarrachta agus leanfaimid orainn go dtí { $until }.
    .step-1 = Ní gá duit aon rud a dhéanamh. Ná seol an teachtaireacht arís, le do thoil.
    .step-1-help = Ná seol an teachtaireacht arís, le do thoil – táimid fós ag iarraidh í a sheachadadh.
    .step-2 = Scríobhfaimid chugat mura féidir linn í a sheachadadh.
    .step-3 = Má tá práinn leis, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile.

delivered =
    .subject = Deimhniú: { $subject }
    .headline = Seachadadh do theachtaireacht
    .headline-relayed = Cuireadh do theachtaireacht ar aghaidh
    .headline-expanded = Cuireadh do theachtaireacht ar aghaidh chuig grúpa
    .what = Seachadadh do theachtaireacht chuig { $recipient }. Ní chiallaíonn sé sin gur léigh aon duine fós í.
    .what-many = Seachadadh do theachtaireacht chuig na faighteoirí seo. Ní chiallaíonn sé sin gur léigh aon duine fós í.
    .what-relayed = Cuireadh do theachtaireacht chuig { $recipient } ar aghaidh chuig freastalaí ríomhphoist an fhaighteora, nach seolann deimhnithe. Mar sin níl a fhios againn ar shroich sí an bosca poist.
    .what-relayed-many = Cuireadh do theachtaireacht ar aghaidh chuig freastalaithe ríomhphoist na bhfaighteoirí seo, nach seolann deimhnithe. Mar sin níl a fhios againn ar shroich sí a mboscaí poist.
    .what-expanded = Tá roinnt faighteoirí taobh thiar den seoladh { $recipient }. Cuireadh do theachtaireacht ar aghaidh chucu, agus ní bheidh aon deimhniú eile ann.
    .what-expanded-many = Tá roinnt faighteoirí taobh thiar de gach ceann de na seoltaí seo. Cuireadh do theachtaireacht ar aghaidh chucu, agus ní bheidh aon deimhniú eile ann.
    .why = Iarradh an deimhniú seo nuair a seoladh an teachtaireacht. Ní gá duit aon rud a dhéanamh.

digest =
    .subject = Tuilleadh teachtaireachtaí a bhfuil fadhb lena seachadadh
    .headline = Tuilleadh teachtaireachtaí a bhfuil fadhb lena seachadadh: { $count }
    .what = Tháinig go leor teachtaireachtaí ar ais chugat laistigh d’uair an chloig, agus mar sin seo liosta gearr in áit fógra fada do gach ceann. Tá an tuairisc ar an gceann is déanaí ceangailte.
    .rest = Cinn níos luaithe nach dtaispeántar anseo: { $count }

unknown =
    .headline = Níor seachadadh do theachtaireacht
    .what = Níorbh fhéidir an teachtaireacht a sheachadadh, agus níorbh fhéidir linn an chúis a aithint go huathoibríoch. Tá freagra beacht an fhreastalaí thíos.
    .what-silent = Níorbh fhéidir an teachtaireacht a sheachadadh, agus níor tugadh an chúis dúinn.
    .step-1 = Seiceáil an bhfuil botún sa seoladh.
    .step-2 = Má tá an seoladh ceart, téigh i dteagmháil leis an bhfaighteoir ar bhealach eile.
    .step-3 = Cuir an fógra seo ar aghaidh chuig do sholáthraí ríomhphoist nó óstála – cabhróidh sé leat é a thuiscint.
