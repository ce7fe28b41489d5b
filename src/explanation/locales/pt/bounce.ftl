# status: machine
# Chaves e variantes como em en/bounce.ftl.

address-unknown =
    .headline = O endereço { $recipient } não foi encontrado
    .headline-many = { $count ->
        [1] O endereço do destinatário não foi encontrado
       *[other] Estes endereços não foram encontrados
    }
    .headline-forwarded = O correio para { $recipient } não pode ser reencaminhado
    .what = O servidor de correio do domínio { $domain } diz que esse endereço não existe. Na maioria das vezes é um simples erro de escrita, mas o endereço também pode ter sido alterado ou encerrado.
    .what-many = { $count ->
        [1] O servidor de correio diz que esse endereço não existe. Na maioria das vezes é um simples erro de escrita, mas o endereço também pode ter sido alterado ou encerrado.
       *[other] Os servidores de correio dizem que esses endereços não existem. Na maioria das vezes é um simples erro de escrita, mas um endereço também pode ter sido alterado ou encerrado.
    }
    .what-forwarded = O endereço { $recipient } reencaminha o correio para outro endereço, e esse não existe ou foi encerrado. Não é algo que possa resolver do seu lado.
    .step-1 = Verifique se há algum erro no endereço: uma letra ou um ponto em falta, um espaço a mais ou a terminação errada (por exemplo, .com em vez de .pt).
    .step-1-forwarded = Contacte o destinatário de outra forma – por telefone ou SMS, por exemplo – e diga-lhe que o correio dele não está a ser reencaminhado.
    .step-2 = Se o endereço parecer certo, contacte o destinatário de outra forma – por telefone ou SMS, por exemplo – e peça-lhe o endereço atual.
    .step-2-forwarded = Peça-lhe um endereço para o qual possa escrever diretamente e envie para lá a sua mensagem.
    .step-3 = Envie novamente a mensagem para o endereço corrigido. Se o seu programa de correio continuar a sugerir o antigo, remova-o das sugestões.
    .step-3-forwarded = { "" }

address-moved =
    .headline = O destinatário tem um novo endereço
    .what = O servidor de correio do domínio { $domain } diz que o endereço { $recipient } mudou e já não recebe correio.
    .what-many = O servidor de correio diz que o destinatário mudou de endereço e já não recebe correio no antigo.
    .what-new = O servidor de correio do domínio { $domain } diz que o endereço { $recipient } mudou e indicou um novo.
    .step-1 = Contacte o destinatário de outra forma – por telefone ou SMS, por exemplo – e peça-lhe o novo endereço.
    .step-1-new = Envie novamente a mensagem para o novo endereço. Se algo nele parecer estranho, pergunte primeiro ao destinatário de outra forma.
    .step-2 = Envie novamente a mensagem para o novo endereço.
    .step-2-new = Altere o endereço também na sua lista de contactos.
    .step-3 = Altere o endereço também na sua lista de contactos.
    .step-3-new = { "" }

domain-unknown =
    .headline = O domínio { $domain } não foi encontrado
    .headline-many = { $count ->
        [1] O domínio do destinatário não foi encontrado
       *[other] Os domínios destes endereços não foram encontrados
    }
    .what = A parte do endereço depois da arroba (@), { $domain }, não foi encontrada na internet. Normalmente está mal escrita ou o domínio expirou.
    .what-many = A parte do endereço depois da arroba (@) não foi encontrada na internet. Normalmente está mal escrita ou o domínio expirou.
    .reason = A parte do endereço depois da arroba (@) não foi encontrada na internet.
    .step-1 = Verifique se há algum erro de escrita depois da arroba (por exemplo, gmial.com em vez de gmail.com).
    .step-2 = Compare o endereço com o que está no site do destinatário, no cartão de visita ou em mensagens anteriores.
    .step-3 = Se o endereço estiver certo, contacte o destinatário de outra forma – o domínio dele pode ter expirado sem que ele tenha reparado.
    .delayed-step = Verifique a parte do endereço depois da arroba (@). Se houver um erro, envie já a mensagem para o endereço certo.

domain-no-mail =
    .headline = O domínio { $domain } não aceita correio
    .headline-many = { $count ->
        [1] O domínio do destinatário não aceita correio
       *[other] Estes domínios não aceitam correio
    }
    .what = O proprietário do domínio { $domain } indicou que esse domínio não recebe correio. Nenhum endereço terminado em @{ $domain } vai funcionar.
    .what-many = O proprietário do domínio indicou que esse domínio não recebe correio. Nenhum endereço desse domínio vai funcionar.
    .step-1 = Verifique a parte depois da arroba (@) – o destinatário pode usar um domínio ligeiramente diferente.
    .step-2 = Procure um endereço de contacto no site do destinatário.
    .step-3 = Contacte o destinatário de outra forma e peça-lhe um endereço que funcione.

mailbox-full =
    .headline = A caixa de correio do destinatário está cheia
    .headline-many = { $count ->
        [1] A caixa de correio do destinatário está cheia
       *[other] Estas caixas de correio estão cheias
    }
    .what = A caixa de correio { $recipient } ficou sem espaço e, neste momento, não pode receber novas mensagens. Está tudo bem com o seu endereço e com a sua mensagem.
    .what-many = { $count ->
        [1] A caixa de correio do destinatário ficou sem espaço e, neste momento, não pode receber novas mensagens. Está tudo bem com o seu endereço e com a sua mensagem.
       *[other] Estas caixas de correio ficaram sem espaço e, neste momento, não podem receber novas mensagens. Está tudo bem com o seu endereço e com a sua mensagem.
    }
    .reason = A caixa de correio do destinatário ficou sem espaço.
    .step-1 = Contacte o destinatário de outra forma – por telefone ou SMS, por exemplo – e avise-o de que a caixa de correio dele está cheia.
    .step-2 = Envie novamente a mensagem quando ele tiver libertado algum espaço.
    .delayed-step = Contacte o destinatário de outra forma e avise-o de que a caixa de correio dele está cheia. Quando houver espaço, a sua mensagem poderá chegar.

mailbox-disabled =
    .headline = A caixa de correio do destinatário está desativada
    .headline-many = { $count ->
        [1] A caixa de correio do destinatário está desativada
       *[other] Estas caixas de correio estão desativadas
    }
    .what = A caixa de correio { $recipient } existe, mas de momento não aceita correio. Pode ter sido suspensa ou encerrada pelo proprietário ou pelo fornecedor dele.
    .what-many = { $count ->
        [1] A caixa de correio existe, mas de momento não aceita correio. Pode ter sido suspensa ou encerrada pelo proprietário ou pelo fornecedor dele.
       *[other] As caixas de correio existem, mas de momento não aceitam correio. Podem ter sido suspensas ou encerradas pelos proprietários ou pelo fornecedor deles.
    }
    .reason = A caixa de correio do destinatário não aceita correio de momento.
    .step-1 = Contacte o destinatário de outra forma e pergunte-lhe se tem outro endereço.
    .step-2 = Se espera que a caixa de correio volte a funcionar, envie novamente a mensagem daqui a alguns dias.
    .delayed-step = Contacte o destinatário de outra forma – ele pode não saber que a caixa de correio não está a funcionar.

message-too-large =
    .headline = A sua mensagem é demasiado grande
    .what = Com os anexos, a sua mensagem é maior do que o servidor de correio do domínio { $domain } aceita.
    .what-many = Com os anexos, a sua mensagem é maior do que o servidor de correio do destinatário aceita.
    .what-sized = Com os anexos, a sua mensagem ocupa { $size }, e o servidor de correio do domínio { $domain } aceita mensagens até { $limit }. Os anexos crescem cerca de um terço quando são enviados por e-mail, por isso a mensagem é maior do que os próprios ficheiros.
    .what-sized-many = Com os anexos, a sua mensagem ocupa { $size }, e o servidor de correio do destinatário aceita mensagens até { $limit }. Os anexos crescem cerca de um terço quando são enviados por e-mail, por isso a mensagem é maior do que os próprios ficheiros.
    .what-limit = Com os anexos, a sua mensagem ultrapassa { $limit }, o máximo que o servidor de correio do domínio { $domain } aceita. Os anexos crescem cerca de um terço quando são enviados por e-mail, por isso a mensagem é maior do que os próprios ficheiros.
    .what-limit-many = Com os anexos, a sua mensagem ultrapassa { $limit }, o máximo que o servidor de correio do destinatário aceita. Os anexos crescem cerca de um terço quando são enviados por e-mail, por isso a mensagem é maior do que os próprios ficheiros.
    .step-1 = Divida a mensagem: envie os anexos em várias mensagens mais pequenas.
    .step-1-sized = Divida a mensagem: envie os anexos em várias mensagens, cada uma com ficheiros que, no total, não ultrapassem { $safe }.
    .step-1-limit = Divida a mensagem: envie os anexos em várias mensagens, cada uma com ficheiros que, no total, não ultrapassem { $safe }.
    .step-1-parts = { $parts ->
        [one] Divida a mensagem: envie os anexos em várias mensagens, cada uma com ficheiros que, no total, não ultrapassem { $safe }.
        [many] Divida a mensagem: envie os anexos em pelo menos { $parts } de mensagens, cada uma com ficheiros que, no total, não ultrapassem { $safe }.
       *[other] Divida a mensagem: envie os anexos em pelo menos { $parts } mensagens, cada uma com ficheiros que, no total, não ultrapassem { $safe }.
    }
    .step-1-alone = O anexo «{ $attachment }», só por si, é demasiado grande. Coloque-o num serviço de partilha de ficheiros e envie apenas o link.
    .step-2 = Ou coloque os anexos num serviço de partilha de ficheiros e envie apenas o link.
    .step-2-alone = { "" }
    .step-3 = Se o destinatário tiver o seu próprio servidor de correio, sugira-lhe que aumente o tamanho máximo das mensagens.

spam-content =
    .headline = A sua mensagem foi considerada spam
    .what = O servidor de correio do destinatário achou que a sua mensagem parecia spam e não a aceitou. Isto acontece, por vezes, a mensagens perfeitamente normais.
    .reason = O servidor de correio do destinatário acha que a sua mensagem parece spam.
    .step-1 = Reveja a sua mensagem: um assunto claro, menos links e nenhum anexo invulgar costumam ajudar. Depois, envie-a novamente.
    .step-2 = Contacte o destinatário de outra forma e peça-lhe que adicione o seu endereço à lista de remetentes fidedignos (whitelist).
    .step-3 = Se continuar a acontecer, reencaminhe este aviso para o seu fornecedor de correio ou de alojamento.

reputation-blocklist =
    .headline = A sua mensagem foi bloqueada por causa da reputação do servidor
    .what = O servidor do destinatário não aceita correio do servidor que enviou a sua mensagem, porque este está numa lista de remetentes de spam ou tem má reputação. Normalmente não é nada pessoal: basta uma caixa de correio ou um site pirateado para prejudicar todos os que usam o mesmo servidor.
    .what-listed = O servidor do destinatário não aceita correio do servidor que enviou a sua mensagem, porque o endereço deste ({ $ip }) está nesta lista de remetentes de spam: { $lists }. Normalmente não é nada pessoal: basta uma caixa de correio ou um site pirateado para prejudicar todos os que usam o mesmo servidor.
    .what-list = O servidor do destinatário não aceita correio do servidor que enviou a sua mensagem, porque este está nesta lista de remetentes de spam: { $lists }. Normalmente não é nada pessoal: basta uma caixa de correio ou um site pirateado para prejudicar todos os que usam o mesmo servidor.
    .what-ip = O servidor do destinatário não aceita correio do servidor que enviou a sua mensagem, porque o endereço deste ({ $ip }) está numa lista de remetentes de spam ou tem má reputação. Normalmente não é nada pessoal: basta uma caixa de correio ou um site pirateado para prejudicar todos os que usam o mesmo servidor.
    .reason = O servidor que enviou a sua mensagem está numa lista de remetentes de spam ou tem má reputação.
    .step-1 = Reencaminhe este aviso para o seu fornecedor de correio ou de alojamento. Ele pode descobrir a causa e conseguir que o servidor seja retirado da lista.
    .step-2 = Se gere o seu próprio VPS ou servidor dedicado: descubra primeiro a origem do spam, elimine depois a causa e só então peça que o seu endereço IP seja retirado da lista (delisting).
    .step-3 = Contacte o destinatário de outra forma e peça-lhe que adicione o seu endereço à lista de remetentes fidedignos (whitelist).
    .delayed-step = Reencaminhe este aviso para o seu fornecedor de correio ou de alojamento – ele pode descobrir a causa e conseguir que o servidor seja retirado da lista.

greylisted =
    .headline = O servidor do destinatário pediu-nos para tentar mais tarde
    .what = O servidor do destinatário ainda não conhece bem o nosso e pediu uma nova tentativa daí a algum tempo. É uma proteção comum contra o spam, mas desta vez nenhuma tentativa resultou.
    .reason = O servidor do destinatário ainda não conhece bem o nosso e pediu uma nova tentativa daí a algum tempo. É uma proteção comum contra o spam e costuma resolver-se por si.
    .step-1 = Envie novamente a mensagem daqui a cerca de uma hora. Nessa altura, o servidor do destinatário normalmente já nos conhece.
    .step-2 = Se for urgente, contacte o destinatário de outra forma.
    .step-3 = Se continuar a acontecer, peça ao destinatário que adicione o seu endereço à lista de remetentes fidedignos (whitelist).

challenge-code =
    .headline = O destinatário pede-lhe que confirme a sua mensagem
    .what = Para evitar o spam, o sistema de correio do destinatário pede aos novos remetentes que enviem a mensagem mais uma vez, com um código especial no assunto. O código está mais abaixo, na resposta do servidor.
    .what-code = Para evitar o spam, o sistema de correio do destinatário pede aos novos remetentes que enviem a mensagem mais uma vez, com um código especial no assunto.
    .step-1 = Copie o código da resposta do servidor tal como está, com os parênteses e as maiúsculas que tiver.
    .step-1-code = Copie o código acima tal como está, com os parênteses e as maiúsculas que tiver.
    .step-2 = Envie hoje a mesma mensagem novamente, com o código no fim do assunto. Estes códigos expiram muitas vezes ao fim de um dia.
    .step-3 = Peça ao destinatário que adicione o seu endereço à lista de remetentes fidedignos (whitelist), para não precisar de um código da próxima vez.
    .step-4 = Se a mensagem não foi enviada por si, ignore o código e avise o seu fornecedor – alguém pode estar a usar o seu endereço.

auth-failed =
    .headline = O servidor do destinatário não conseguiu confirmar que a mensagem é sua
    .what = Os domínios estão protegidos para que estranhos não possam enviar correio em nome deles. No caso do domínio { $sender_domain }, essa verificação falhou e, por isso, a mensagem foi recusada.
    .what-many = Os domínios estão protegidos para que estranhos não possam enviar correio em nome deles. No caso do seu endereço, essa verificação falhou e, por isso, a mensagem foi recusada.
    .reason = O servidor do destinatário não conseguiu confirmar que a mensagem é mesmo sua.
    .step-1 = Certifique-se de que envia o correio através do servidor de saída do seu próprio fornecedor de correio, e não através do servidor de outra pessoa ou do formulário de um site.
    .step-2 = Reencaminhe este aviso para o seu fornecedor de correio ou de alojamento, ou para quem trata do domínio { $sender_domain } – é preciso verificar as definições chamadas SPF, DKIM e DMARC.
    .step-2-many = Reencaminhe este aviso para o seu fornecedor de correio ou de alojamento – é preciso verificar as definições do seu domínio chamadas SPF, DKIM e DMARC.
    .step-3 = Se o destinatário reencaminha o correio de um endereço para outro, escreva diretamente para o endereço final.

sender-dns =
    .headline = O servidor do destinatário não reconhece o servidor que enviou a sua mensagem
    .what = O nome e o endereço de internet do servidor que enviou a sua mensagem não coincidem, ou falta um deles. O servidor do destinatário não aceita correio de servidores assim. Está tudo bem com a sua mensagem.
    .what-ip = O nome do servidor que enviou a sua mensagem não coincide com o endereço de internet dele ({ $ip }), ou está em falta. O servidor do destinatário não aceita correio de servidores assim. Está tudo bem com a sua mensagem.
    .reason = O nome e o endereço de internet do servidor que enviou a sua mensagem não coincidem.
    .step-1 = Reencaminhe este aviso para o seu fornecedor de correio ou de alojamento. Ele precisa de corrigir o nome do servidor no DNS.
    .step-2 = Se gere o seu próprio servidor: defina o DNS inverso (PTR) com o nome do servidor, faça com que esse nome aponte para o mesmo endereço e com que o servidor se apresente com ele (HELO).
    .step-3 = Se for urgente, contacte o destinatário de outra forma.

policy-rejected =
    .headline = As regras do destinatário não permitem esta mensagem
    .what = O sistema de correio do destinatário tem regras próprias sobre quem pode escrever e o que pode ser enviado. A sua mensagem não cumpriu uma delas.
    .reason = Uma regra do sistema de correio do destinatário está a impedir a entrega.
    .step-1 = Leia a resposta do servidor mais abaixo – muitas vezes diz de que regra se trata.
    .step-1-silent = { "" }
    .step-2 = Se estava a escrever para um grupo ou uma lista de correio, verifique se tem permissão para isso.
    .step-3 = Contacte o destinatário de outra forma e peça-lhe, a ele ou ao administrador dele, que permita as suas mensagens (whitelist).

recipient-restricted =
    .headline = O destinatário só aceita correio de certos remetentes
    .headline-many = { $count ->
        [1] O destinatário só aceita correio de certos remetentes
       *[other] Estes destinatários só aceitam correio de certos remetentes
    }
    .what = O endereço { $recipient } está aberto apenas a alguns remetentes – por exemplo, aos membros de um grupo ou a pessoas da mesma empresa – e o seu não está entre eles.
    .what-many = { $count ->
        [1] O endereço do destinatário está aberto apenas a alguns remetentes – por exemplo, aos membros de um grupo ou a pessoas da mesma empresa – e o seu não está entre eles.
       *[other] Estes endereços estão abertos apenas a alguns remetentes – por exemplo, aos membros de um grupo ou a pessoas da mesma empresa – e o seu não está entre eles.
    }
    .step-1 = Se tem vários endereços, verifique se escreveu a partir daquele que o destinatário conhece.
    .step-2 = Se for um grupo ou uma lista de correio, junte-se a ele ou peça ao responsável que deixe passar as suas mensagens.
    .step-3 = Contacte o destinatário de outra forma e peça-lhe que permita o seu endereço (whitelist).

relay-denied =
    .headline = O servidor recusou-se a transmitir a sua mensagem
    .what = O servidor de correio a que chegámos não trata do correio do domínio { $domain }, por isso recusou-se a transmitir a sua mensagem. Ou o seu programa de correio não iniciou sessão corretamente, ou o domínio do destinatário aponta para o servidor errado.
    .what-many = O servidor de correio a que chegámos não trata do correio deste domínio, por isso recusou-se a transmitir a sua mensagem. Ou o seu programa de correio não iniciou sessão corretamente, ou o domínio do destinatário aponta para o servidor errado.
    .step-1 = Verifique se há algum erro de escrita na parte do endereço depois da arroba (@).
    .step-2 = No seu programa de correio, verifique se o servidor de saída exige início de sessão e se o nome de utilizador e a palavra-passe estão corretos.
    .step-3 = Se as suas outras mensagens são entregues, contacte o destinatário de outra forma – o administrador dele precisa de verificar as definições de correio do domínio { $domain }.
    .step-3-many = Se as suas outras mensagens são entregues, contacte o destinatário de outra forma – o administrador dele precisa de verificar as definições de correio do domínio.

login-required =
    .headline = O seu programa de correio não iniciou sessão
    .what = O servidor de correio só aceita mensagens de quem inicia sessão com um nome de utilizador e uma palavra-passe. O seu programa de correio – ou o dispositivo ou site que enviou a mensagem – não o fez.
    .step-1 = Nas definições do seu programa de correio, procure o servidor de saída (SMTP) e ative o início de sessão (autenticação). O nome de utilizador e a palavra-passe costumam ser os mesmos que para receber correio.
    .step-2 = Se a mensagem foi enviada por um digitalizador, um site ou outro programa, altere lá a mesma definição.
    .step-3 = Se as suas outras mensagens são entregues, o erro está do lado do destinatário: contacte-o de outra forma e avise-o.

sender-refused =
    .headline = O seu endereço não foi aceite
    .what = O servidor do destinatário não aceita correio do endereço { $sender }. O destinatário pode tê-lo bloqueado, ou parece incorreto ao servidor dele.
    .what-many = O servidor do destinatário não aceita correio do seu endereço. O destinatário pode tê-lo bloqueado, ou parece incorreto ao servidor dele.
    .step-1 = Verifique se o seu próprio endereço está bem escrito nas definições do seu programa de correio.
    .step-2 = Contacte o destinatário de outra forma e peça-lhe que desbloqueie o seu endereço ou que o adicione à lista de remetentes fidedignos (whitelist).
    .step-3 = Se acha que é um engano, reencaminhe este aviso para o seu fornecedor de correio ou de alojamento.

rate-limited =
    .headline = Demasiadas mensagens em pouco tempo
    .what = Foram enviadas demasiadas mensagens em pouco tempo, por isso o servidor não aceitou mais.
    .reason = Foram enviadas demasiadas mensagens em pouco tempo, por isso o servidor pôs as seguintes em espera.
    .step-1 = Espere cerca de uma hora e envie novamente a mensagem.
    .step-2 = Se está a escrever a muitas pessoas, envie para grupos mais pequenos ou use um serviço de newsletters.
    .step-3 = Se todo este correio não está a ser enviado por si, altere a palavra-passe da sua caixa de correio e contacte o seu fornecedor – alguém pode ter entrado na sua conta.
    .delayed-step = Se todo este correio não está a ser enviado por si, altere a palavra-passe da sua caixa de correio e contacte o seu fornecedor – alguém pode ter entrado na sua conta.

attachment-blocked =
    .headline = Um anexo foi bloqueado
    .what = O servidor do destinatário bloqueou um anexo: ou parecia um vírus, ou não são aceites ficheiros deste tipo.
    .what-named = O servidor do destinatário bloqueou o anexo «{ $attachment }»: ou parecia um vírus, ou não são aceites ficheiros deste tipo.
    .step-1 = Se não reconhece o anexo, não o abra. Analise o computador com um antivírus e altere a palavra-passe da sua caixa de correio.
    .step-2 = Se o ficheiro for seguro, coloque-o num serviço de partilha de ficheiros e envie apenas o link.
    .step-3 = Também pode perguntar ao destinatário que tipos de ficheiro aceita – o PDF normalmente não causa problemas.

malformed-message =
    .headline = O servidor do destinatário não conseguiu ler a sua mensagem
    .what = Uma parte da sua mensagem não está escrita da forma que os servidores de correio esperam, por isso o servidor do destinatário não a aceitou. Normalmente a culpa é do programa que criou a mensagem, e não sua.
    .step-1 = Escreva a mensagem de novo e envie-a a partir de outro programa ou da sua caixa de correio no navegador (webmail).
    .step-2 = Se colou texto de outro sítio, cole-o sem formatação e anexe novamente os ficheiros.
    .step-3 = Se a mensagem foi enviada por um site ou outro programa, reencaminhe este aviso para quem trata dele.

host-unreachable =
    .headline = O servidor do destinatário não responde
    .what = Não conseguimos ligar-nos ao servidor de correio do domínio { $domain }, ou a ligação foi interrompida. Normalmente é uma falha passageira do outro lado.
    .what-many = Não conseguimos ligar-nos ao servidor de correio do destinatário, ou a ligação foi interrompida. Normalmente é uma falha passageira do outro lado.
    .reason = O servidor de correio do destinatário não responde, ou a ligação é interrompida. Normalmente é uma falha passageira do outro lado.
    .step-1 = Verifique se há algum erro de escrita na parte do endereço depois da arroba (@).
    .step-2 = Envie novamente a mensagem daqui a algumas horas.
    .step-3 = Se for urgente, contacte o destinatário de outra forma e avise-o de que não é possível chegar ao servidor de correio dele.
    .delayed-step = Verifique a parte do endereço depois da arroba (@). Se houver um erro, envie já a mensagem para o endereço certo.

expired =
    .headline = Esgotou-se o tempo para entregar a sua mensagem
    .what = Tentámos várias vezes entregar a sua mensagem, mas não conseguimos a tempo. A mensagem já não está à espera de ser enviada.
    .step-1 = Se o assunto for urgente, contacte o destinatário de outra forma.
    .step-2 = Envie novamente a mensagem mais tarde – a falha pode já ter passado.
    .step-3 = Se voltar a acontecer, reencaminhe este aviso para o seu fornecedor de correio ou de alojamento.

routing-loop =
    .headline = A sua mensagem andava às voltas
    .what = Os servidores de correio iam passando a sua mensagem uns aos outros sem a entregar, por isso foi interrompida. A causa habitual é um erro no reencaminhamento de correio.
    .step-1 = Contacte o destinatário de outra forma e diga-lhe que o correio para { $recipient } anda às voltas.
    .step-1-many = Contacte o destinatário de outra forma e diga-lhe que o correio para ele anda às voltas.
    .step-2 = Peça-lhe que mande verificar o reencaminhamento a quem trata do correio dele.
    .step-3 = Se configurou um reencaminhamento na sua própria caixa de correio, verifique se não volta ao mesmo sítio.

tls-required =
    .headline = Não foi possível estabelecer uma ligação segura
    .what = A sua mensagem só pode viajar por uma ligação encriptada, e os dois servidores de correio não conseguiram estabelecer uma. Para proteger o conteúdo, a mensagem não foi enviada.
    .reason = A sua mensagem só pode viajar por uma ligação encriptada, e os dois servidores de correio não conseguem estabelecer uma.
    .step-1 = Reencaminhe este aviso para o seu fornecedor de correio ou de alojamento – são os administradores dos servidores que precisam de resolver isto.
    .step-2 = Contacte o destinatário de outra forma e peça-lhe que avise também o administrador dele.
    .step-3 = Se o conteúdo for confidencial, escolha outra forma segura de o enviar.

smtputf8-unsupported =
    .headline = O servidor do destinatário não suporta letras especiais nos endereços
    .what = Um dos endereços – o seu ou o do destinatário – contém letras como ç, ü ou ł. O servidor do destinatário ainda não consegue usar endereços assim.
    .step-1 = Verifique se há algum erro no endereço – uma letra como o ç pode ter aparecido por engano.
    .step-2 = Peça ao destinatário um endereço formado apenas por letras simples, de a a z, sem acentos nem ç.
    .step-3 = Se a letra especial estiver no seu próprio endereço, envie a mensagem a partir de outro.

system-problem =
    .headline = O servidor de correio do destinatário tem um problema técnico
    .headline-local = O nosso servidor de correio teve um problema técnico
    .headline-somewhere = Um servidor de correio teve um problema técnico
    .what = Algo correu mal no sistema de correio do destinatário. Está tudo bem com a sua mensagem.
    .what-local = Algo correu mal no nosso próprio sistema de correio, e pedimos desculpa por isso. Está tudo bem com a sua mensagem.
    .what-somewhere = Algo correu mal num dos sistemas de correio por onde a sua mensagem passou. Está tudo bem com a sua mensagem.
    .reason = O servidor de correio do destinatário tem um problema técnico.
    .reason-somewhere = Um dos servidores de correio do percurso tem um problema técnico.
    .reason-local = O nosso próprio servidor de correio tem um problema técnico, e pedimos desculpa por isso.
    .step-1 = Envie novamente a mensagem daqui a algumas horas.
    .step-2 = Se for urgente, contacte o destinatário de outra forma.
    .step-3 = Se continuar a acontecer, reencaminhe este aviso para o seu fornecedor de correio ou de alojamento.

protocol-error =
    .headline = Os servidores de correio não se entenderam
    .what = Houve um mal-entendido técnico entre os dois servidores de correio durante a transmissão da sua mensagem. Normalmente a culpa não é sua.
    .reason = Houve um mal-entendido técnico entre os dois servidores de correio.
    .step-1 = Envie novamente a mensagem – de preferência a partir de outro programa ou da sua caixa de correio no navegador (webmail).
    .step-2 = Se voltar a acontecer, reencaminhe este aviso para o seu fornecedor de correio ou de alojamento.

delayed =
    .headline = A sua mensagem ainda está a caminho
    .what = A sua mensagem para { $recipient } ainda não foi entregue, mas continuamos a tentar.
    .what-many = A sua mensagem ainda não foi entregue, mas continuamos a tentar.
    .what-until = A sua mensagem para { $recipient } ainda não foi entregue, mas continuamos a tentar e vamos fazê-lo até { $until }.
    .what-until-many = A sua mensagem ainda não foi entregue, mas continuamos a tentar e vamos fazê-lo até { $until }.
    .step-1 = Não precisa de fazer nada. Por favor, não envie novamente a mensagem.
    .step-1-help = Por favor, não envie novamente a mensagem – continuamos a tentar entregá-la.
    .step-2 = Vamos escrever-lhe se não a conseguirmos entregar.
    .step-3 = Se for urgente, contacte o destinatário de outra forma.

delivered =
    .subject = Confirmação: { $subject }
    .headline = A sua mensagem foi entregue
    .headline-relayed = A sua mensagem foi transmitida
    .headline-expanded = A sua mensagem foi transmitida a um grupo
    .what = A sua mensagem para { $recipient } foi entregue. Isso não significa que alguém já a tenha lido.
    .what-many = A sua mensagem foi entregue a estes destinatários. Isso não significa que alguém já a tenha lido.
    .what-relayed = A sua mensagem para { $recipient } foi transmitida ao servidor de correio do destinatário, que não envia confirmações. Por isso não sabemos se chegou à caixa de correio.
    .what-relayed-many = A sua mensagem foi transmitida aos servidores de correio destes destinatários, que não enviam confirmações. Por isso não sabemos se chegou às caixas de correio.
    .what-expanded = O endereço { $recipient } corresponde a vários destinatários. A sua mensagem foi-lhes transmitida e não haverá mais confirmações.
    .what-expanded-many = Cada um destes endereços corresponde a vários destinatários. A sua mensagem foi-lhes transmitida e não haverá mais confirmações.
    .why = Esta confirmação foi pedida no envio da mensagem. Não precisa de fazer nada.

digest =
    .subject = Mais mensagens com problemas de entrega
    .headline = Mais mensagens com problemas de entrega: { $count }
    .what = Muitas mensagens foram-lhe devolvidas no espaço de uma hora, por isso segue uma lista curta em vez de um aviso longo para cada uma. O relatório sobre a última vai em anexo.
    .rest = Anteriores que não são mostradas aqui: { $count }

unknown =
    .headline = A sua mensagem não foi entregue
    .what = Não foi possível entregar a mensagem e não conseguimos reconhecer automaticamente o motivo. A resposta exata do servidor está mais abaixo.
    .what-silent = Não foi possível entregar a mensagem e o motivo não nos foi indicado.
    .step-1 = Verifique se há algum erro de escrita no endereço.
    .step-2 = Se o endereço estiver certo, contacte o destinatário de outra forma.
    .step-3 = Reencaminhe este aviso para o seu fornecedor de correio ou de alojamento – ele vai ajudar a compreendê-lo.
