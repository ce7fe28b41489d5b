# status: machine
# Chaves e variantes como em en/bounce.ftl.

address-unknown =
    .headline = O endereço { $recipient } não foi encontrado
    .headline-many = { $count ->
        [1] O endereço do destinatário não foi encontrado
       *[other] Estes endereços não foram encontrados
    }
    .headline-forwarded = Os e-mails para { $recipient } não podem ser encaminhados
    .what = O servidor de e-mail do domínio { $domain } diz que esse endereço não existe. Na maioria das vezes é um simples erro de digitação, mas o endereço também pode ter sido alterado ou encerrado.
    .what-many = { $count ->
        [1] O servidor de e-mail diz que esse endereço não existe. Na maioria das vezes é um simples erro de digitação, mas o endereço também pode ter sido alterado ou encerrado.
       *[other] Os servidores de e-mail dizem que esses endereços não existem. Na maioria das vezes é um simples erro de digitação, mas um endereço também pode ter sido alterado ou encerrado.
    }
    .what-forwarded = O endereço { $recipient } encaminha os e-mails para outro endereço, e esse outro não existe ou foi encerrado. Isso não é algo que você possa resolver.
    .step-1 = Veja se há algum erro no endereço: uma letra ou um ponto faltando, um espaço a mais ou o final errado (por exemplo, .com em vez de .com.br).
    .step-1-forwarded = Fale com o destinatário de outra forma – por telefone ou mensagem de texto, por exemplo – e avise que os e-mails dele não estão sendo encaminhados.
    .step-2 = Se o endereço parecer certo, fale com o destinatário de outra forma – por telefone ou mensagem de texto, por exemplo – e peça o endereço atual.
    .step-2-forwarded = Peça um endereço para o qual você possa escrever diretamente e envie sua mensagem para lá.
    .step-3 = Envie sua mensagem de novo para o endereço corrigido. Se o seu programa de e-mail continuar sugerindo o antigo, remova-o das sugestões.
    .step-3-forwarded = { "" }

address-moved =
    .headline = O destinatário tem um novo endereço
    .what = O servidor de e-mail do domínio { $domain } diz que o endereço { $recipient } mudou e não recebe mais e-mails.
    .what-many = O servidor de e-mail diz que o destinatário mudou de endereço e não recebe mais e-mails no antigo.
    .what-new = O servidor de e-mail do domínio { $domain } diz que o endereço { $recipient } mudou e informou um novo.
    .step-1 = Fale com o destinatário de outra forma – por telefone ou mensagem de texto, por exemplo – e peça o novo endereço.
    .step-1-new = Envie sua mensagem outra vez para o novo endereço. Se algo nele parecer estranho, pergunte antes ao destinatário de outra forma.
    .step-2 = Envie sua mensagem outra vez para o novo endereço.
    .step-2-new = Troque o endereço também nos seus contatos.
    .step-3 = Troque o endereço também nos seus contatos.
    .step-3-new = { "" }

domain-unknown =
    .headline = O domínio { $domain } não foi encontrado
    .headline-many = { $count ->
        [1] O domínio do destinatário não foi encontrado
       *[other] Os domínios destes endereços não foram encontrados
    }
    .what = A parte do endereço depois do @, { $domain }, não foi encontrada na internet. Normalmente ela está escrita errado ou o domínio expirou.
    .what-many = A parte do endereço depois do @ não foi encontrada na internet. Normalmente ela está escrita errado ou o domínio expirou.
    .reason = A parte do endereço depois do @ não foi encontrada na internet.
    .step-1 = Veja se há algum erro de digitação depois do @ (por exemplo, gmial.com em vez de gmail.com).
    .step-2 = Compare o endereço com o que está no site do destinatário, no cartão de visita dele ou em mensagens anteriores.
    .step-3 = Se o endereço estiver certo, fale com o destinatário de outra forma – o domínio dele pode ter expirado sem que ele percebesse.
    .delayed-step = Confira a parte do endereço depois do @. Se houver um erro, envie sua mensagem agora mesmo para o endereço certo.

domain-no-mail =
    .headline = O domínio { $domain } não aceita e-mails
    .headline-many = { $count ->
        [1] O domínio do destinatário não aceita e-mails
       *[other] Estes domínios não aceitam e-mails
    }
    .what = O dono do domínio { $domain } informou que esse domínio não recebe nenhum e-mail. Nenhum endereço terminado em @{ $domain } vai funcionar.
    .what-many = O dono do domínio informou que esse domínio não recebe nenhum e-mail. Nenhum endereço desse domínio vai funcionar.
    .step-1 = Confira a parte depois do @ – o destinatário pode usar um domínio um pouco diferente.
    .step-2 = Procure um endereço de contato no site do destinatário.
    .step-3 = Fale com o destinatário de outra forma e peça um endereço que funcione.

mailbox-full =
    .headline = A caixa de e-mail do destinatário está cheia
    .headline-many = { $count ->
        [1] A caixa de e-mail do destinatário está cheia
       *[other] Estas caixas de e-mail estão cheias
    }
    .what = A caixa de e-mail { $recipient } ficou sem espaço e não pode receber novas mensagens agora. Está tudo certo com o seu endereço e com a sua mensagem.
    .what-many = { $count ->
        [1] A caixa de e-mail do destinatário ficou sem espaço e não pode receber novas mensagens agora. Está tudo certo com o seu endereço e com a sua mensagem.
       *[other] Estas caixas de e-mail ficaram sem espaço e não podem receber novas mensagens agora. Está tudo certo com o seu endereço e com a sua mensagem.
    }
    .reason = A caixa de e-mail do destinatário ficou sem espaço.
    .step-1 = Fale com o destinatário de outra forma – por telefone ou mensagem de texto, por exemplo – e avise que a caixa de e-mail dele está cheia.
    .step-2 = Envie sua mensagem de novo quando ele tiver liberado espaço.
    .delayed-step = Fale com o destinatário de outra forma e avise que a caixa de e-mail dele está cheia. Quando houver espaço, sua mensagem poderá chegar.

mailbox-disabled =
    .headline = A caixa de e-mail do destinatário está desativada
    .headline-many = { $count ->
        [1] A caixa de e-mail do destinatário está desativada
       *[other] Estas caixas de e-mail estão desativadas
    }
    .what = A caixa de e-mail { $recipient } existe, mas não está aceitando mensagens no momento. Ela pode ter sido suspensa ou encerrada pelo dono ou pelo provedor dele.
    .what-many = { $count ->
        [1] A caixa de e-mail existe, mas não está aceitando mensagens no momento. Ela pode ter sido suspensa ou encerrada pelo dono ou pelo provedor dele.
       *[other] As caixas de e-mail existem, mas não estão aceitando mensagens no momento. Elas podem ter sido suspensas ou encerradas pelos donos ou pelo provedor deles.
    }
    .reason = A caixa de e-mail do destinatário não está aceitando mensagens no momento.
    .step-1 = Fale com o destinatário de outra forma e pergunte se ele tem outro endereço.
    .step-2 = Se você espera que a caixa de e-mail volte a funcionar, envie sua mensagem de novo em alguns dias.
    .delayed-step = Fale com o destinatário de outra forma – ele pode não saber que a caixa de e-mail dele não está funcionando.

message-too-large =
    .headline = Sua mensagem é grande demais
    .what = Com os anexos, sua mensagem é maior do que o servidor de e-mail do domínio { $domain } aceita.
    .what-many = Com os anexos, sua mensagem é maior do que o servidor de e-mail do destinatário aceita.
    .what-sized = Com os anexos, sua mensagem ocupa { $size }, e o servidor de e-mail do domínio { $domain } aceita mensagens de até { $limit }. Os anexos aumentam cerca de um terço quando são enviados por e-mail, por isso a mensagem é maior do que os próprios arquivos.
    .what-sized-many = Com os anexos, sua mensagem ocupa { $size }, e o servidor de e-mail do destinatário aceita mensagens de até { $limit }. Os anexos aumentam cerca de um terço quando são enviados por e-mail, por isso a mensagem é maior do que os próprios arquivos.
    .what-limit = Com os anexos, sua mensagem passa de { $limit }, o máximo que o servidor de e-mail do domínio { $domain } aceita. Os anexos aumentam cerca de um terço quando são enviados por e-mail, por isso a mensagem é maior do que os próprios arquivos.
    .what-limit-many = Com os anexos, sua mensagem passa de { $limit }, o máximo que o servidor de e-mail do destinatário aceita. Os anexos aumentam cerca de um terço quando são enviados por e-mail, por isso a mensagem é maior do que os próprios arquivos.
    .step-1 = Divida sua mensagem: envie os anexos em várias mensagens menores.
    .step-1-sized = Divida sua mensagem: envie os anexos em várias mensagens, cada uma com no máximo { $safe } em arquivos no total.
    .step-1-limit = Divida sua mensagem: envie os anexos em várias mensagens, cada uma com no máximo { $safe } em arquivos no total.
    .step-1-parts = { $parts ->
        [one] Divida sua mensagem: envie os anexos em várias mensagens, cada uma com no máximo { $safe } em arquivos no total.
        [many] Divida sua mensagem: envie os anexos em pelo menos { $parts } de mensagens, cada uma com no máximo { $safe } em arquivos no total.
       *[other] Divida sua mensagem: envie os anexos em pelo menos { $parts } mensagens, cada uma com no máximo { $safe } em arquivos no total.
    }
    .step-1-alone = O anexo “{ $attachment }” sozinho já é grande demais. Coloque-o em um serviço de compartilhamento de arquivos e envie só o link.
    .step-2 = Ou coloque os anexos em um serviço de compartilhamento de arquivos e envie só o link.
    .step-2-alone = { "" }
    .step-3 = Se o destinatário tiver o próprio servidor de e-mail, sugira que ele aumente o tamanho máximo das mensagens.

spam-content =
    .headline = Sua mensagem foi considerada spam
    .what = O servidor de e-mail do destinatário achou que sua mensagem parecia spam e não a aceitou. Isso às vezes acontece com mensagens perfeitamente normais.
    .reason = O servidor de e-mail do destinatário acha que sua mensagem parece spam.
    .step-1 = Revise sua mensagem: um assunto claro, menos links e nenhum anexo incomum costumam ajudar. Depois, envie de novo.
    .step-2 = Fale com o destinatário de outra forma e peça que ele adicione você à lista de remetentes confiáveis (whitelist).
    .step-3 = Se continuar acontecendo, encaminhe este aviso ao seu provedor de e-mail ou de hospedagem.

reputation-blocklist =
    .headline = Sua mensagem foi bloqueada por causa da reputação do servidor
    .what = O servidor do destinatário não aceita e-mails do servidor que enviou sua mensagem, porque esse servidor está em uma lista de remetentes de spam ou tem má reputação. Normalmente não é nada pessoal: basta uma caixa de e-mail ou um site invadido para prejudicar todos os que usam o mesmo servidor.
    .what-listed = O servidor do destinatário não aceita e-mails do servidor que enviou sua mensagem, porque o endereço desse servidor ({ $ip }) está nesta lista de remetentes de spam: { $lists }. Normalmente não é nada pessoal: basta uma caixa de e-mail ou um site invadido para prejudicar todos os que usam o mesmo servidor.
    .what-list = O servidor do destinatário não aceita e-mails do servidor que enviou sua mensagem, porque esse servidor está nesta lista de remetentes de spam: { $lists }. Normalmente não é nada pessoal: basta uma caixa de e-mail ou um site invadido para prejudicar todos os que usam o mesmo servidor.
    .what-ip = O servidor do destinatário não aceita e-mails do servidor que enviou sua mensagem, porque o endereço desse servidor ({ $ip }) está em uma lista de remetentes de spam ou tem má reputação. Normalmente não é nada pessoal: basta uma caixa de e-mail ou um site invadido para prejudicar todos os que usam o mesmo servidor.
    .reason = O servidor que enviou sua mensagem está em uma lista de remetentes de spam ou tem má reputação.
    .step-1 = Encaminhe este aviso ao seu provedor de e-mail ou de hospedagem. Ele pode encontrar a causa e conseguir que o servidor seja retirado da lista.
    .step-2 = Se você tem seu próprio VPS ou servidor dedicado: primeiro encontre a origem do spam, depois elimine a causa e só então peça que seu endereço IP seja retirado da lista (delisting).
    .step-3 = Fale com o destinatário de outra forma e peça que ele adicione você à lista de remetentes confiáveis (whitelist).
    .delayed-step = Encaminhe este aviso ao seu provedor de e-mail ou de hospedagem – ele pode encontrar a causa e conseguir que o servidor seja retirado da lista.

greylisted =
    .headline = O servidor do destinatário pediu que tentássemos de novo mais tarde
    .what = O servidor do destinatário ainda não conhece bem o nosso e pediu uma nova tentativa depois de algum tempo. É uma proteção comum contra spam, mas desta vez nenhuma tentativa funcionou.
    .reason = O servidor do destinatário ainda não conhece bem o nosso e pediu uma nova tentativa depois de algum tempo. É uma proteção comum contra spam e costuma se resolver sozinha.
    .step-1 = Envie sua mensagem de novo em cerca de uma hora. Até lá, o servidor do destinatário geralmente já nos conhece.
    .step-2 = Se for urgente, fale com o destinatário de outra forma.
    .step-3 = Se continuar acontecendo, peça ao destinatário que adicione você à lista de remetentes confiáveis (whitelist).

challenge-code =
    .headline = O destinatário pede que você confirme sua mensagem
    .what = Para evitar spam, o sistema de e-mail do destinatário pede que novos remetentes enviem a mensagem mais uma vez, com um código especial no assunto. Você encontra o código na resposta do servidor, abaixo.
    .what-code = Para evitar spam, o sistema de e-mail do destinatário pede que novos remetentes enviem a mensagem mais uma vez, com um código especial no assunto.
    .step-1 = Copie o código da resposta do servidor exatamente como está, com os colchetes e as letras maiúsculas que tiver.
    .step-1-code = Copie o código acima exatamente como está, com os colchetes e as letras maiúsculas que tiver.
    .step-2 = Envie a mesma mensagem de novo hoje, com o código no final do assunto. Esses códigos costumam expirar depois de um dia.
    .step-3 = Peça ao destinatário que adicione você à lista de remetentes confiáveis (whitelist), para não precisar de um código na próxima vez.
    .step-4 = Se não foi você quem enviou a mensagem, ignore o código e avise seu provedor – alguém pode estar usando seu endereço.

auth-failed =
    .headline = O servidor do destinatário não conseguiu confirmar que a mensagem é sua
    .what = Os domínios são protegidos para que estranhos não possam enviar e-mails em nome deles. No caso do domínio { $sender_domain }, essa verificação falhou e, por isso, a mensagem foi recusada.
    .what-many = Os domínios são protegidos para que estranhos não possam enviar e-mails em nome deles. No caso do seu endereço, essa verificação falhou e, por isso, a mensagem foi recusada.
    .reason = O servidor do destinatário não conseguiu confirmar que a mensagem é realmente sua.
    .step-1 = Verifique se você envia seus e-mails pelo servidor de saída do seu próprio provedor, e não pelo servidor de outra pessoa ou pelo formulário de um site.
    .step-2 = Encaminhe este aviso ao seu provedor de e-mail ou de hospedagem, ou a quem cuida do domínio { $sender_domain } – é preciso verificar as configurações chamadas SPF, DKIM e DMARC.
    .step-2-many = Encaminhe este aviso ao seu provedor de e-mail ou de hospedagem – é preciso verificar as configurações do seu domínio chamadas SPF, DKIM e DMARC.
    .step-3 = Se o destinatário encaminha os e-mails de um endereço para outro, escreva diretamente para o endereço final.

sender-dns =
    .headline = O servidor do destinatário não reconhece o servidor que enviou sua mensagem
    .what = O nome e o endereço de internet do servidor que enviou sua mensagem não correspondem, ou falta um deles. O servidor do destinatário não aceita e-mails de servidores assim. Está tudo certo com a sua mensagem.
    .what-ip = O nome do servidor que enviou sua mensagem não corresponde ao endereço de internet dele ({ $ip }), ou está faltando. O servidor do destinatário não aceita e-mails de servidores assim. Está tudo certo com a sua mensagem.
    .reason = O nome e o endereço de internet do servidor que enviou sua mensagem não correspondem.
    .step-1 = Encaminhe este aviso ao seu provedor de e-mail ou de hospedagem. Ele precisa corrigir o nome do servidor no DNS.
    .step-2 = Se você tem seu próprio servidor: configure o DNS reverso (PTR) com o nome do servidor, faça esse nome apontar para o mesmo endereço e faça o servidor se apresentar com ele (HELO).
    .step-3 = Se for urgente, fale com o destinatário de outra forma.

policy-rejected =
    .headline = As regras do destinatário não permitem esta mensagem
    .what = O sistema de e-mail do destinatário tem suas próprias regras sobre quem pode escrever e o que pode ser enviado. Sua mensagem não atendeu a uma delas.
    .reason = Uma regra do sistema de e-mail do destinatário está impedindo a entrega.
    .step-1 = Leia a resposta do servidor abaixo – muitas vezes ela diz qual foi a regra.
    .step-1-silent = { "" }
    .step-2 = Se você escreveu para um grupo ou uma lista de e-mails, verifique se tem permissão para isso.
    .step-3 = Fale com o destinatário de outra forma e peça a ele, ou ao administrador dele, que libere suas mensagens (whitelist).

recipient-restricted =
    .headline = O destinatário só aceita e-mails de certos remetentes
    .headline-many = { $count ->
        [1] O destinatário só aceita e-mails de certos remetentes
       *[other] Estes destinatários só aceitam e-mails de certos remetentes
    }
    .what = O endereço { $recipient } está aberto só para alguns remetentes – por exemplo, para os membros de um grupo ou pessoas da mesma empresa – e o seu não está entre eles.
    .what-many = { $count ->
        [1] O endereço do destinatário está aberto só para alguns remetentes – por exemplo, para os membros de um grupo ou pessoas da mesma empresa – e o seu não está entre eles.
       *[other] Estes endereços estão abertos só para alguns remetentes – por exemplo, para os membros de um grupo ou pessoas da mesma empresa – e o seu não está entre eles.
    }
    .step-1 = Se você tem vários endereços, verifique se escreveu a partir daquele que o destinatário conhece.
    .step-2 = Se for um grupo ou uma lista de e-mails, entre nele ou peça ao responsável que deixe suas mensagens passarem.
    .step-3 = Fale com o destinatário de outra forma e peça que ele libere seu endereço (whitelist).

relay-denied =
    .headline = O servidor se recusou a repassar sua mensagem
    .what = O servidor de e-mail que contatamos não cuida dos e-mails do domínio { $domain }, por isso se recusou a repassar sua mensagem. Ou o seu programa de e-mail não fez login corretamente, ou o domínio do destinatário aponta para o servidor errado.
    .what-many = O servidor de e-mail que contatamos não cuida dos e-mails deste domínio, por isso se recusou a repassar sua mensagem. Ou o seu programa de e-mail não fez login corretamente, ou o domínio do destinatário aponta para o servidor errado.
    .step-1 = Veja se há algum erro de digitação na parte do endereço depois do @.
    .step-2 = No seu programa de e-mail, verifique se o servidor de saída exige login e se o nome de usuário e a senha estão corretos.
    .step-3 = Se suas outras mensagens são entregues, fale com o destinatário de outra forma – o administrador dele precisa verificar as configurações de e-mail do domínio { $domain }.
    .step-3-many = Se suas outras mensagens são entregues, fale com o destinatário de outra forma – o administrador dele precisa verificar as configurações de e-mail do domínio.

login-required =
    .headline = Seu programa de e-mail não fez login
    .what = O servidor de e-mail só aceita mensagens de quem faz login com nome de usuário e senha. Seu programa de e-mail – ou o aparelho ou site que enviou a mensagem – não fez isso.
    .step-1 = Nas configurações do seu programa de e-mail, procure o servidor de saída (SMTP) e ative o login (autenticação). O nome de usuário e a senha geralmente são os mesmos usados para receber e-mails.
    .step-2 = Se a mensagem foi enviada por um scanner, um site ou outro programa, mude a mesma configuração lá.
    .step-3 = Se suas outras mensagens são entregues, o erro está do lado do destinatário: fale com ele de outra forma e avise.

sender-refused =
    .headline = Seu endereço não foi aceito
    .what = O servidor do destinatário não aceita e-mails do endereço { $sender }. O destinatário pode ter bloqueado esse endereço, ou ele parece incorreto para o servidor dele.
    .what-many = O servidor do destinatário não aceita e-mails do seu endereço. O destinatário pode ter bloqueado esse endereço, ou ele parece incorreto para o servidor dele.
    .step-1 = Verifique se o seu próprio endereço está escrito corretamente nas configurações do seu programa de e-mail.
    .step-2 = Fale com o destinatário de outra forma e peça que ele desbloqueie você ou adicione você à lista de remetentes confiáveis (whitelist).
    .step-3 = Se você acha que é um engano, encaminhe este aviso ao seu provedor de e-mail ou de hospedagem.

rate-limited =
    .headline = Mensagens demais em pouco tempo
    .what = Foram enviadas mensagens demais em pouco tempo, por isso o servidor não aceitou mais nenhuma.
    .reason = Foram enviadas mensagens demais em pouco tempo, por isso o servidor deixou as seguintes em espera.
    .step-1 = Espere cerca de uma hora e envie sua mensagem de novo.
    .step-2 = Se você está escrevendo para muitas pessoas, envie para grupos menores ou use um serviço de newsletter.
    .step-3 = Se não é você quem está enviando tantos e-mails, troque a senha da sua caixa de e-mail e fale com seu provedor – alguém pode ter entrado na sua conta.
    .delayed-step = Se não é você quem está enviando tantos e-mails, troque a senha da sua caixa de e-mail e fale com seu provedor – alguém pode ter entrado na sua conta.

attachment-blocked =
    .headline = Um anexo foi bloqueado
    .what = O servidor do destinatário bloqueou um anexo: ou ele parecia um vírus, ou arquivos desse tipo não são aceitos.
    .what-named = O servidor do destinatário bloqueou o anexo “{ $attachment }”: ou ele parecia um vírus, ou arquivos desse tipo não são aceitos.
    .step-1 = Se você não reconhece o anexo, não o abra. Verifique seu computador com um antivírus e troque a senha da sua caixa de e-mail.
    .step-2 = Se o arquivo for seguro, coloque-o em um serviço de compartilhamento de arquivos e envie só o link.
    .step-3 = Você também pode perguntar ao destinatário quais tipos de arquivo ele aceita – o PDF geralmente não causa problemas.

malformed-message =
    .headline = O servidor do destinatário não conseguiu ler sua mensagem
    .what = Uma parte da sua mensagem não está escrita da forma que os servidores de e-mail esperam, por isso o servidor do destinatário não a aceitou. Normalmente a culpa é do programa que criou a mensagem, não sua.
    .step-1 = Escreva a mensagem novamente e envie por outro programa ou pela sua caixa de e-mail no navegador (webmail).
    .step-2 = Se você colou texto de outro lugar, cole-o sem formatação e anexe os arquivos de novo.
    .step-3 = Se a mensagem foi enviada por um site ou outro programa, encaminhe este aviso a quem cuida dele.

host-unreachable =
    .headline = O servidor do destinatário não está respondendo
    .what = Não conseguimos nos conectar ao servidor de e-mail do domínio { $domain }, ou a conexão caiu. Normalmente é uma falha passageira do outro lado.
    .what-many = Não conseguimos nos conectar ao servidor de e-mail do destinatário, ou a conexão caiu. Normalmente é uma falha passageira do outro lado.
    .reason = O servidor de e-mail do destinatário não está respondendo, ou a conexão cai. Normalmente é uma falha passageira do outro lado.
    .step-1 = Veja se há algum erro de digitação na parte do endereço depois do @.
    .step-2 = Envie sua mensagem de novo em algumas horas.
    .step-3 = Se for urgente, fale com o destinatário de outra forma e avise que não é possível acessar o servidor de e-mail dele.
    .delayed-step = Confira a parte do endereço depois do @. Se houver um erro, envie sua mensagem agora mesmo para o endereço certo.

expired =
    .headline = O prazo para entregar sua mensagem acabou
    .what = Tentamos várias vezes entregar sua mensagem, mas não conseguimos a tempo. A mensagem não está mais na fila de envio.
    .step-1 = Se o assunto for urgente, fale com o destinatário de outra forma.
    .step-2 = Envie sua mensagem de novo mais tarde – a falha pode já ter passado.
    .step-3 = Se acontecer de novo, encaminhe este aviso ao seu provedor de e-mail ou de hospedagem.

routing-loop =
    .headline = Sua mensagem estava dando voltas
    .what = Os servidores de e-mail ficaram passando sua mensagem de um para outro sem entregá-la, por isso ela foi interrompida. A causa mais comum é um erro no encaminhamento de e-mails.
    .step-1 = Fale com o destinatário de outra forma e avise que os e-mails para { $recipient } estão dando voltas.
    .step-1-many = Fale com o destinatário de outra forma e avise que os e-mails para ele estão dando voltas.
    .step-2 = Peça que ele mande verificar o encaminhamento com quem cuida do e-mail dele.
    .step-3 = Se você configurou um encaminhamento na sua própria caixa de e-mail, verifique se ele não leva de volta ao mesmo lugar.

tls-required =
    .headline = Não foi possível estabelecer uma conexão segura
    .what = Sua mensagem só pode viajar por uma conexão criptografada, e os dois servidores de e-mail não conseguiram estabelecer uma. Para proteger o conteúdo, a mensagem não foi enviada.
    .reason = Sua mensagem só pode viajar por uma conexão criptografada, e os dois servidores de e-mail não conseguem estabelecer uma.
    .step-1 = Encaminhe este aviso ao seu provedor de e-mail ou de hospedagem – os administradores dos servidores precisam resolver isso.
    .step-2 = Fale com o destinatário de outra forma e peça que ele avise também o administrador dele.
    .step-3 = Se o conteúdo for confidencial, escolha outra forma segura de enviá-lo.

smtputf8-unsupported =
    .headline = O servidor do destinatário não aceita letras especiais nos endereços
    .what = Um dos endereços – o seu ou o do destinatário – contém letras como ç, ü ou ł. O servidor do destinatário ainda não consegue usar endereços assim.
    .step-1 = Veja se há algum erro no endereço – uma letra como o ç pode ter entrado por engano.
    .step-2 = Peça ao destinatário um endereço formado só por letras simples, de a a z, sem acentos nem ç.
    .step-3 = Se a letra especial estiver no seu próprio endereço, envie a mensagem de outro endereço.

system-problem =
    .headline = O servidor de e-mail do destinatário está com um problema técnico
    .headline-local = Nosso servidor de e-mail teve um problema técnico
    .headline-somewhere = Um servidor de e-mail teve um problema técnico
    .what = Algo deu errado no sistema de e-mail do destinatário. Está tudo certo com a sua mensagem.
    .what-local = Algo deu errado no nosso próprio sistema de e-mail, e pedimos desculpas por isso. Está tudo certo com a sua mensagem.
    .what-somewhere = Algo deu errado em um dos sistemas de e-mail por onde sua mensagem passou. Está tudo certo com a sua mensagem.
    .reason = O servidor de e-mail do destinatário está com um problema técnico.
    .reason-somewhere = Um dos servidores de e-mail do caminho está com um problema técnico.
    .reason-local = Nosso próprio servidor de e-mail está com um problema técnico, e pedimos desculpas por isso.
    .step-1 = Envie sua mensagem de novo em algumas horas.
    .step-2 = Se for urgente, fale com o destinatário de outra forma.
    .step-3 = Se continuar acontecendo, encaminhe este aviso ao seu provedor de e-mail ou de hospedagem.

protocol-error =
    .headline = Os servidores de e-mail não se entenderam
    .what = Houve um mal-entendido técnico entre os dois servidores de e-mail durante a transmissão da sua mensagem. Normalmente a culpa não é sua.
    .reason = Houve um mal-entendido técnico entre os dois servidores de e-mail.
    .step-1 = Envie sua mensagem de novo – de preferência por outro programa ou pela sua caixa de e-mail no navegador (webmail).
    .step-2 = Se acontecer de novo, encaminhe este aviso ao seu provedor de e-mail ou de hospedagem.

delayed =
    .headline = Sua mensagem ainda está a caminho
    .what = Sua mensagem para { $recipient } ainda não foi entregue, mas continuamos tentando.
    .what-many = Sua mensagem ainda não foi entregue, mas continuamos tentando.
    .what-until = Sua mensagem para { $recipient } ainda não foi entregue, mas ainda estamos tentando e vamos continuar até { $until }.
    .what-until-many = Sua mensagem ainda não foi entregue, mas ainda estamos tentando e vamos continuar até { $until }.
    .step-1 = Você não precisa fazer nada. Por favor, não envie a mensagem de novo.
    .step-1-help = Por favor, não envie a mensagem de novo – ainda estamos tentando entregá-la.
    .step-2 = Vamos escrever para você se não conseguirmos entregá-la.
    .step-3 = Se for urgente, fale com o destinatário de outra forma.

delivered =
    .subject = Confirmação: { $subject }
    .headline = Sua mensagem foi entregue
    .headline-relayed = Sua mensagem foi repassada
    .headline-expanded = Sua mensagem foi repassada a um grupo
    .what = Sua mensagem para { $recipient } foi entregue. Isso não significa que alguém já a tenha lido.
    .what-many = Sua mensagem foi entregue a estes destinatários. Isso não significa que alguém já a tenha lido.
    .what-relayed = Sua mensagem para { $recipient } foi repassada ao servidor de e-mail do destinatário, que não envia confirmações. Por isso não sabemos se ela chegou à caixa de e-mail.
    .what-relayed-many = Sua mensagem foi repassada aos servidores de e-mail destes destinatários, que não enviam confirmações. Por isso não sabemos se ela chegou às caixas de e-mail.
    .what-expanded = O endereço { $recipient } corresponde a vários destinatários. Sua mensagem foi repassada a eles, e não haverá outras confirmações.
    .what-expanded-many = Cada um destes endereços corresponde a vários destinatários. Sua mensagem foi repassada a eles, e não haverá outras confirmações.
    .why = Esta confirmação foi pedida no envio da mensagem. Você não precisa fazer nada.

digest =
    .subject = Mais mensagens com problemas de entrega
    .headline = Mais mensagens com problemas de entrega: { $count }
    .what = Muitas mensagens voltaram para você em uma hora, por isso aqui está uma lista curta em vez de um aviso longo para cada uma. O relatório sobre a última está anexado.
    .rest = Anteriores que não aparecem aqui: { $count }

unknown =
    .headline = Sua mensagem não foi entregue
    .what = Não foi possível entregar a mensagem, e não conseguimos reconhecer o motivo automaticamente. A resposta exata do servidor está abaixo.
    .what-silent = Não foi possível entregar a mensagem, e o motivo não nos foi informado.
    .step-1 = Veja se há algum erro de digitação no endereço.
    .step-2 = Se o endereço estiver certo, fale com o destinatário de outra forma.
    .step-3 = Encaminhe este aviso ao seu provedor de e-mail ou de hospedagem – ele vai ajudar você a entendê-lo.
