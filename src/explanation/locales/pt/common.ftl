# status: machine
# Português europeu (AO90), tratamento cortês na terceira pessoa, sem «você» e sem
# formas que revelem o género de quem lê. «Reencaminhar» = enviar a outra pessoa.

subject-failed = Não entregue: { $subject }
subject-failed-plain = A sua mensagem não foi entregue
subject-delayed = Com atraso: { $subject }
subject-delayed-plain = A sua mensagem está atrasada
from-name = Sistema de correio

label-steps = O que pode fazer
label-retry = Vamos tentar novamente?
label-who = Quem pode resolver
label-message = Mensagem
label-recipients = { $count ->
    [1] Destinatário
   *[other] Destinatários
}
label-others = Outros destinatários
label-server-answer = A resposta do servidor
label-technical = Detalhes técnicos para o administrador
label-code = O código
label-address = O novo endereço

message-of = «{ $subject }», enviada a { $date }
message-subject = «{ $subject }»
message-date = enviada a { $date }

retry-final = Não. Esta resposta é definitiva, por isso não voltaremos a tentar.
retry-resend-later = Não. Por favor, envie novamente a mensagem mais tarde.
retry-resend-after-fix = Não. Envie novamente a mensagem quando o problema estiver resolvido.
retry-auto = Sim, automaticamente.
retry-auto-until = Sim, automaticamente, até { $until }.

who-you = o remetente
who-recipient = o destinatário
who-your-provider = o seu fornecedor de correio
who-recipient-admin = o administrador do correio do destinatário
who-support = o nosso suporte
who-nobody = ninguém – basta esperar
list-or = { $first } ou { $last }

failed-count = { $count ->
    [one] A sua mensagem não foi entregue a um destinatário
    [many] A sua mensagem não foi entregue a { $count } de destinatários
   *[other] A sua mensagem não foi entregue a { $count } destinatários
}
delayed-count = { $count ->
    [one] A sua mensagem para um destinatário ainda está a caminho
    [many] A sua mensagem para { $count } de destinatários ainda está a caminho
   *[other] A sua mensagem para { $count } destinatários ainda está a caminho
}
several-causes = As causas são diferentes, por isso explicamo-las uma a uma.
several-mixed = As causas são diferentes e, para alguns destinatários, ainda estamos a tentar. Explicamo-las uma a uma.
more-recipients = { $count ->
    [one] e mais { $count } destinatário
    [many] e mais { $count } de destinatários
   *[other] e mais { $count } destinatários
}
others-ok = { $count ->
    [one] O outro destinatário não é afetado, por isso não é preciso escrever-lhe novamente.
    [many] Os outros { $count } de destinatários não são afetados, por isso não é preciso escrever-lhes novamente.
   *[other] Os outros { $count } destinatários não são afetados, por isso não é preciso escrever-lhes novamente.
}

note-given-up = Já não estamos a tentar entregar esta mensagem.
note-forwarded = O endereço { $recipient } reencaminha o correio para outro endereço, e foi aí que ocorreu a falha.
note-administrator-told = O administrador do nosso sistema de correio também foi avisado.

# Quando o domínio do endereço difere numa letra de um domínio muito conhecido.
did-you-mean = Queria dizer { $suggestion }?
step-did-you-mean = Se { $suggestion } for o endereço certo, envie para lá a sua mensagem.
step-support = Contacte o nosso suporte – o endereço está no fim deste aviso. Aí podem resolver o problema.
message-size = A sua mensagem ocupa { $size }.
largest-attachment = O maior anexo é «{ $attachment }» ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Provavelmente: { $headline }
note-likely = A resposta do servidor deixa alguma dúvida sobre o motivo.
label-exact-words = Estas são as suas palavras exatas:
label-our-report = O relatório do nosso servidor de correio
note-tried = Tentámos entregá-la de { $from } até { $until }.
others-unknown = Este relatório nada diz sobre a sua mensagem para os outros destinatários.
what-unasked = Não encontrámos nenhum servidor que aceite correio para este endereço, por isso não foi possível perguntar a ninguém. Normalmente a parte a seguir ao sinal @ está mal escrita, ou esse domínio não está configurado para correio.
what-overloaded = O destinatário está a receber neste momento mais correio do que a sua caixa aceita. Não há nada de errado com a sua mensagem.
headline-domain = A sua mensagem foi bloqueada devido à reputação do domínio
what-domain = O servidor do destinatário não aceita esta mensagem porque o domínio { $sender_domain } tem lá má fama. Normalmente não é nada pessoal: basta uma caixa de correio ou um site pirateado para afetar todos no mesmo domínio.
what-lookup = O servidor do destinatário não conseguiu verificar se o nosso servidor está numa lista de emissores de spam, porque as suas próprias consultas falham. Isso não significa que alguém esteja numa lista dessas.
what-theirs = O servidor de correio do domínio do destinatário diz que não aceita correio para este domínio. Provavelmente está mal configurado, ou o domínio aponta para o servidor errado.
what-kind = O servidor do destinatário não aceita anexos deste tipo.

strip-you = Do seu lado
strip-sent = enviada
strip-us = o nosso servidor
strip-took = aceite
strip-stuck = parou aqui
strip-refused = recusada aqui
strip-unreachable = não transmitida
strip-waiting = ainda a tentar

help = Pode ler mais sobre isto aqui: { $help }
# Num aviso em duas línguas: a primeira linha anuncia a versão que se segue mais
# abaixo; a segunda aparece quando o ficheiro tem o estado «machine».
version-below = Versão em português mais abaixo
machine-translated = Este texto foi traduzido automaticamente.

part-report = Relatório de entrega
part-message = A sua mensagem
part-headers = Cabeçalhos da sua mensagem
file-report = relatorio-de-entrega
file-message = a-sua-mensagem
file-headers = cabecalhos
headers-attached = Os cabeçalhos da sua mensagem original seguem em anexo.
message-attached = A sua mensagem original segue em anexo.
footer-auto = Este aviso foi escrito automaticamente pelo sistema de correio { $host }.
footer-support = Precisa de ajuda? Escreva para { $support } e anexe este aviso. A sua referência é { $reference }.
footer-support-site = Precisa de ajuda? Vá a { $support } e indique a referência { $reference }.
footer-reference = Se pedir ajuda, indique a referência { $reference }.
footer-not-you = Esta mensagem não foi enviada por si? Alguém pode estar a usar a sua caixa de correio. Altere a respetiva palavra-passe e avise o seu fornecedor.
footer-not-you-support = Esta mensagem não foi enviada por si? Alguém pode estar a usar a sua caixa de correio. Altere a respetiva palavra-passe e avise o nosso suporte.

# Entre um rótulo e o seu valor; entre os elementos de uma lista.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } de { $month } de { $year }, às { $time }
date-utc = { $day } de { $month } de { $year }, às { $time } UTC
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
