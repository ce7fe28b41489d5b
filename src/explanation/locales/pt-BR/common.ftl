# status: machine
# Português do Brasil: “você”, frases curtas, tom calmo, sem formas que revelem o
# gênero de quem lê. “Enviar de novo” = mais uma vez; “encaminhar” = a outra pessoa.

subject-failed = Não entregue: { $subject }
subject-failed-plain = Sua mensagem não foi entregue
subject-delayed = Com atraso: { $subject }
subject-delayed-plain = Sua mensagem está atrasada
from-name = Sistema de e-mail

label-steps = O que você pode fazer
label-retry = Vamos tentar de novo?
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

message-of = “{ $subject }”, enviada em { $date }
message-subject = “{ $subject }”
message-date = enviada em { $date }

retry-final = Não. Essa foi a resposta final, por isso não vamos tentar de novo.
retry-resend-later = Não. Por favor, envie a mensagem de novo mais tarde.
retry-resend-after-fix = Não. Envie a mensagem de novo quando o problema estiver resolvido.
retry-auto = Sim, automaticamente.
retry-auto-until = Sim, automaticamente, até { $until }.

who-you = você
who-recipient = o destinatário
who-your-provider = seu provedor de e-mail
who-recipient-admin = o administrador do e-mail do destinatário
who-support = nosso suporte
who-nobody = ninguém – é só esperar
list-or = { $first } ou { $last }

failed-count = { $count ->
    [one] Sua mensagem não foi entregue a um destinatário
    [many] Sua mensagem não foi entregue a { $count } de destinatários
   *[other] Sua mensagem não foi entregue a { $count } destinatários
}
delayed-count = { $count ->
    [one] Sua mensagem para um destinatário ainda está a caminho
    [many] Sua mensagem para { $count } de destinatários ainda está a caminho
   *[other] Sua mensagem para { $count } destinatários ainda está a caminho
}
several-causes = As causas são diferentes, por isso vamos explicar uma de cada vez.
several-mixed = As causas são diferentes e, para alguns destinatários, ainda estamos tentando. Veja uma de cada vez.
more-recipients = { $count ->
    [one] e mais { $count } destinatário
    [many] e mais { $count } de destinatários
   *[other] e mais { $count } destinatários
}
others-ok = { $count ->
    [one] O outro destinatário não foi afetado, por isso não é preciso escrever para ele de novo.
    [many] Os outros { $count } de destinatários não foram afetados, por isso não é preciso escrever para eles de novo.
   *[other] Os outros { $count } destinatários não foram afetados, por isso não é preciso escrever para eles de novo.
}

note-given-up = Não estamos mais tentando entregar esta mensagem.
note-forwarded = O endereço { $recipient } encaminha os e-mails para outro endereço, e foi lá que ocorreu a falha.
note-administrator-told = O administrador do nosso sistema de e-mail também foi avisado.

# Quando o domínio do endereço tem uma letra de diferença de um muito conhecido.
did-you-mean = Você quis dizer { $suggestion }?
step-did-you-mean = Se { $suggestion } for o endereço certo, envie sua mensagem para lá.
step-support = Fale com nosso suporte – o endereço está no fim deste aviso. Lá podem resolver o problema.
message-size = Sua mensagem ocupa { $size }.
largest-attachment = O maior anexo é “{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Provavelmente: { $headline }
note-likely = A resposta do servidor deixa alguma dúvida sobre o motivo.
label-exact-words = Estas são as palavras exatas:
label-our-report = O relatório do nosso servidor de e-mail
note-tried = Tentamos entregá-la de { $from } até { $until }.
others-unknown = Este relatório não diz nada sobre sua mensagem para os outros destinatários.
what-unasked = Não encontramos nenhum servidor que aceite e-mails para este endereço, por isso não foi possível perguntar a ninguém. Normalmente a parte depois do sinal @ está escrita errada, ou esse domínio não está configurado para e-mail.
what-overloaded = O destinatário está recebendo no momento mais e-mails do que a caixa dele aceita. Não há nada de errado com sua mensagem.
headline-domain = Sua mensagem foi bloqueada por causa da reputação do domínio
what-domain = O servidor do destinatário não aceita esta mensagem porque o domínio { $sender_domain } tem má reputação lá. Normalmente não é nada pessoal: basta uma caixa postal ou um site invadido para afetar todos do mesmo domínio.
what-lookup = O servidor do destinatário não conseguiu verificar se o nosso servidor está em uma lista de remetentes de spam, porque as próprias consultas dele falham. Isso não significa que alguém esteja em uma lista dessas.
what-theirs = O servidor de e-mail do domínio do destinatário diz que não aceita e-mails para este domínio. Provavelmente ele está mal configurado, ou o domínio aponta para o servidor errado.
what-kind = O servidor do destinatário não aceita anexos deste tipo.

strip-you = Você
strip-sent = enviou
strip-us = nosso servidor
strip-took = aceitou
strip-stuck = parou aqui
strip-refused = recusada aqui
strip-unreachable = não repassada
strip-waiting = ainda tentando

help = Saiba mais sobre isso aqui: { $help }
# Em um aviso em dois idiomas: a primeira linha anuncia a versão que vem abaixo; a
# segunda aparece quando o arquivo tem o status “machine”.
version-below = Versão em português abaixo
machine-translated = Este texto foi traduzido automaticamente.

part-report = Relatório de entrega
part-message = Sua mensagem
part-headers = Cabeçalhos da sua mensagem
file-report = relatorio-de-entrega
file-message = sua-mensagem
file-headers = cabecalhos
headers-attached = Os cabeçalhos da sua mensagem original estão em anexo.
message-attached = Sua mensagem original está em anexo.
footer-auto = Este aviso foi escrito automaticamente pelo sistema de e-mail { $host }.
footer-support = Precisa de ajuda? Escreva para { $support } e anexe este aviso. Sua referência é { $reference }.
footer-support-site = Precisa de ajuda? Acesse { $support } e informe a referência { $reference }.
footer-reference = Se você pedir ajuda, informe a referência { $reference }.
footer-not-you = Não foi você quem enviou esta mensagem? Alguém pode estar usando sua caixa de e-mail. Troque a senha dela e avise seu provedor.
footer-not-you-support = Não foi você quem enviou esta mensagem? Alguém pode estar usando sua caixa de e-mail. Troque a senha dela e avise nosso suporte.

# Entre um rótulo e seu valor; entre os itens de uma lista.
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
