import { describe, expect, test } from '@jest/globals';
import { asksForeign } from '../../../src/core/notes/foreign-asking';
import { asks } from '../../../src/core/notes/wording';

describe('words that ask in other languages', () => {
  test.each([
    ['Chinese', ['请介绍一下你自己', '如何设计一个缓存', '为什么选我们', '有没有用过消息队列', '你怎么看加班', '什么是死锁', '锁的粒度是什么', '线程池有哪些参数', '能不能讲讲索引']],
    ['Japanese', ['志望動機を教えてください', '一番難しかった仕事は何ですか']],
    ['Korean', ['자기소개 해주세요', '왜 이직하나요?', '인덱스가 무엇인가요', '락을 설명해 주세요', '큐와 로그는 어떻게 다른가요', '팀을 소개해 주세요 (1분)', '바라는 점을 알려달라']],
    ['Hindi', ['अपने बारे में बताइए', 'कैश क्यों चाहिए']],
    ['Russian', ['Расскажите о себе', 'Почему уходите', 'Что такое замыкание', 'Чем отличается очередь от стека', 'Какие бывают блокировки', 'Как работает индекс']],
    ['Spanish', ['¿Tienes experiencia con colas?', 'Explica el bucle de eventos', 'Cuéntame de un error', 'Qué es un cierre', 'Por qué nosotros', 'En qué trabajas ahora', 'Diferencia entre una cola y una pila', 'Has trabajado con colas']],
    ['Portuguese', ['Fale sobre você', 'O que é um índice', 'Explique o teorema CAP', 'Quais filas você usou', 'Como você lida com prazos', 'Por que sair agora', 'Descreva um erro seu.']],
    ['German', ['Erzählen Sie von einem Fehler', 'Was ist ein Index', 'Warum wir', 'Welche Muster kennen Sie', 'Unterschied zwischen Liste und Menge', 'Wie würden Sie das prüfen', 'Nennen Sie drei Schwächen']],
    ['French', ['Parlez de vous', 'Pourquoi nous', 'Quelle est votre force', 'Comment gérez-vous un conflit', 'Différence entre pile et file', 'Qu’est-ce que le cache', 'Expliquez le verrou']],
    ['Polish', ['Opowiedz o sobie', 'Czym jest kolejka', 'Jak działa indeks']],
  ])('%s', (_language, all) => {
    expect(all.filter((words) => !asks(words))).toEqual([]);
  });

  test.each([
    ['Chinese', ['没什么问题', '团队很好', '我们用了两个队列', '下午三点开始']],
    ['Korean', ['팀은 네 명이다', '두 대로 나눴습니다', '차이점을 정리했다', '기존 방식의 문제점', '인증과 인가']],
    ['Russian', ['Команда из четырёх человек', 'Как обычно, опоздал', 'Где-то там']],
    ['Spanish', ['Como era tarde, paramos', 'La cola estaba llena', 'Que yo sepa, no', 'Cuenta corriente']],
    ['Portuguese', ['Como era tarde, paramos', 'O time cresceu', 'Quando acabou, fui embora', 'Para que ficasse claro, escrevi']],
    ['German', ['Was ich sagte, stimmte', 'Wie immer zu spät', 'Wo ich wohne, regnet es']],
    ['French', ['Comment: two boxes', 'Le cache était plein', 'En haut à droite']],
    ['English', ['Describe the queue'.slice(9), 'was late', 'has two parts', 'Das ist gut']],
  ])('%s: does not', (_language, all) => {
    expect(all.filter((words) => asksForeign(words))).toEqual([]);
  });

  test('long Chinese prose asks only by how it opens or ends', () => {
    const prose = '我们先把任务拆成三份然后放进队列里面等它慢慢处理完再看看有什么结果然后继续做下一步直到所有任务都做完为止并且把日志写进磁盘里面保存好以后备用';
    expect(asksForeign(prose)).toBe(false);
    expect(asksForeign(`${prose}你会怎么做`)).toBe(true);
    expect(asksForeign(`请说明${prose}`)).toBe(true);
  });
});

describe('a question mark', () => {
  test.each([
    ['at the end', 'a queue?', true],
    ['before a quote', '"a queue?"', true],
    ['before more words', 'a queue? or a log', true],
    ['before a bracket', 'a queue (or what?)', true],
    ['in full width', '队列？', true],
    ['in an address', 'https://example.org/badge.png?style=flat', false],
    ['in a link', '[badge](https://example.org/a?b=c&d)', false],
    ['in a call', 'run(options?)', false],
    ['in a call with more', 'run(path, options?, extra?)', false],
    ['of a field', 'options?: string', false],
    ['of a chain', 'a?.b', false],
    ['behind a call', 'does run(options?) return?', true],
  ])('%s: %s', (_where, words, expected) => {
    expect(asks(words)).toBe(expected);
  });
});
