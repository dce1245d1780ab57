// One peer in a process of its own: node peer.mjs PEER TEMPLATE DATA OUTPUT PACE
// PACE is {"warmUpRuns","warmUpMs","runs","ms","maxRuns"}; prints the measurement as one line of JSON.
// Data that are a list are the data of one document each; a sample is all of them.
import { readFileSync, writeFileSync } from 'node:fs';

const peers = {
  docxtemplater: async () => {
    const { default: PizZip } = await import('pizzip');
    const { default: Docxtemplater } = await import('docxtemplater');
    return (template, data) => {
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
      document.render(data);
      return document.toBuffer();
    };
  },
  'easy-template-x': async () => {
    const { TemplateHandler } = await import('easy-template-x');
    const handler = new TemplateHandler();
    return (template, data) => handler.process(template, data);
  },
  'docx-templates': async () => {
    const { createReport } = await import('docx-templates');
    return (template, data) => createReport({ template, data, noSandbox: true });
  },
  carbone: async () => {
    const { default: carbone } = await import('carbone');
    return (template, data) => new Promise((resolve, reject) => {
      // It takes no bytes: the template is read from the disk's cache.
      carbone.render(templateFile, data, (fault, bytes) => fault ? reject(fault) : resolve(bytes));
    });
  },
};

const [peer, templateFile, dataFile, outputFile, pace] = process.argv.slice(2);
const { warmUpRuns, warmUpMs, runs, ms, maxRuns } = JSON.parse(pace);
const template = readFileSync(templateFile);
const data = JSON.parse(readFileSync(dataFile, 'utf8'));
const render = await peers[peer]();

async function document() {
  if (!Array.isArray(data)) {
    return render(template, data);
  }
  let last;
  for (const one of data) {
    last = await render(template, one);
  }
  return last;
}

async function timed() {
  const start = process.hrtime.bigint();
  const bytes = await document();
  return { bytes, ms: Number(process.hrtime.bigint() - start) / 1e6 };
}

async function repeat(atLeast, forMs, atMost) {
  // Processor time, so that a busy machine gives every contender the same warm-up and the same chances.
  const samples = [];
  const start = process.cpuUsage();
  const spent = () => { const { user, system } = process.cpuUsage(start); return (user + system) / 1e3; };
  while (samples.length < atMost && (samples.length < atLeast || spent() < forMs)) {
    samples.push((await timed()).ms);
  }
  return samples;
}

const first = await timed();
writeFileSync(outputFile, first.bytes);
await repeat(warmUpRuns, warmUpMs, Infinity);
const samples = await repeat(runs, ms, maxRuns);
console.log(JSON.stringify({
  cold: first.ms,
  samples,
  allocated: null,
  peakMemory: process.resourceUsage().maxRSS * 1024,
}));
process.exit(0);
